import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type LineDifference, textDifferences } from './text-differences.ts'

const told = (before: string, after: string) =>
  textDifferences(before, after).map(
    ({ kind, parts }) => `${kind}: ${parts.map((part) => `${{ same: '', added: '+', removed: '-' }[part.kind]}${part.text}`).join('|')}`,
  )

it.each<[string, string, string, string[]]>([
  ['nothing', 'a\nb', 'a\nb', ['same: a', 'same: b']],
  ['a line more', 'a\nc', 'a\nb\nc', ['same: a', 'added: +b', 'same: c']],
  ['a line less', 'a\nb\nc', 'a\nc', ['same: a', 'removed: -b', 'same: c']],
  ['a word', 'Gruppen mødes to gange om året', 'Gruppen mødes fire gange om året', ['changed: Gruppen mødes |-to|+fire| gange om året']],
  ['a wholly other line', 'Formål', 'Gruppen lukker 31. december', ['removed: -Formål', 'added: +Gruppen lukker 31. december']],
  ['all of it', '', 'a\nb', ['added: +a', 'added: +b']],
])('tells %s', (_, before, after, lines) => expect(told(before, after)).toEqual(lines))

it('gives both texts back', () => {
  const text = fc
    .array(
      fc.array(fc.constantFrom('gruppen', 'mødes', 'fald', ' ', 'ældre'), { maxLength: 5 }).map((words) => words.join('')),
      { maxLength: 6 },
    )
    .map((lines) => lines.join('\n'))
  const side = (lines: LineDifference[], without: 'added' | 'removed') =>
    lines
      .filter(({ kind }) => kind !== without)
      .map(({ parts }) =>
        parts
          .filter(({ kind }) => kind !== without)
          .map(({ text: part }) => part)
          .join(''),
      )
      .join('\n')
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = textDifferences(before, after)
      expect(side(lines, 'added')).toBe(before)
      expect(side(lines, 'removed')).toBe(after)
    }),
  )
})

it('does not lose itself in two wholly different books', () => {
  const book = (word: string) => Array.from({ length: 3000 }, (_, line) => `${word} ${line}`).join('\n')
  expect(textDifferences(book('a'), book('b')).filter(({ kind }) => kind === 'same')).toEqual([])
})

it('nor in one whose every long line was rewritten: what is compared at all has an end', () => {
  const words = (line: number) => Array.from({ length: 400 }, (_, at) => `ord${(at * 7 + line * 3) % 97}`).join(` ${line} `)
  const book = (offset: number) => Array.from({ length: 300 }, (_, line) => words(line + offset)).join('\n')
  const kinds = textDifferences(book(0), book(500)).map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'changed').length).toBeLessThan(50)
  expect(kinds.filter((kind) => kind === 'removed').length).toBeGreaterThan(200)
})
