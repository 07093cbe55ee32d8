import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { visibleCharacters } from '../rules/content-tree.ts'
import { blocksOfMarkdown, markdownOfBlocks } from './blocks-in-markdown.ts'
import type { TextBlock } from './text-blocks.ts'

const stable = (markdown: string) => markdownOfBlocks(blocksOfMarkdown(markdown))

describe('a running text from Markdown to its blocks and back', () => {
  it.each([
    ['## Baggrund\n\nEt **vigtigt** punkt med [link](<https://eksempel.dk>).'],
    ['- et\n- to\n  - to a\n  - to b\n- tre'],
    ['1. et\n2. to\n\n   - under\n\n3. tre'],
    ['1. -1. Udvalget'],
    ['3. tre\n4. fire\n\nTekst\n\n1. en ny'],
    ['| Kommune | Beløb |\n| --- | --- |\n| Furesø | 281.966 kr. |\n| Allerød | 5 \\| 6 |'],
    ['|  |  |\n| --- | --- |\n| uden | hoved |'],
    ['første linje\\\nanden linje'],
    [`Her ![Kort \\[1\\] over klyngen](</filer/${'0a'.repeat(32)}>) slut`],
    [''],
  ])('keeps %j', (markdown) => expect(stable(markdown)).toBe(markdown))

  const word = fc.constantFrom(
    'Udvalget',
    'a|b',
    '1.',
    '-',
    '#',
    '*x*',
    '_',
    '<b>',
    '[x]',
    'http://a.dk',
    'æøå',
    '😀',
    '\\',
    '---',
    '1) a',
    '&amp;',
  )
  const runs = fc.array(
    fc.record({
      text: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
      strong: fc.boolean(),
      emphasis: fc.boolean(),
      href: fc.constantFrom(undefined, 'https://eksempel.dk/(b)', '/udvalg'),
      image: fc.constantFrom(undefined, undefined, `/filer/${'0a'.repeat(32)}`),
    }),
    { minLength: 1, maxLength: 3 },
  )
  const words = fc.record({ kind: fc.constantFrom('paragraph', 'bullet', 'ordered'), level: fc.nat(2), runs })
  const heading = fc.record({ kind: fc.constant('heading'), level: fc.integer({ min: 1, max: 6 }), runs })
  const table = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.array(fc.array(runs, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 3 }))
    .map(([width, rows]) => ({ kind: 'table', rows: rows.map((cells, at) => ({ header: at === 0, cells: cells.slice(0, width) })) }))

  it('loses no visible character, and says the same the second time', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, heading, table) as fc.Arbitrary<TextBlock>, { maxLength: 6 }), (blocks) => {
        const markdown = markdownOfBlocks(blocks)
        const back = blocksOfMarkdown(markdown)
        expect(visibleOf(back), markdown).toBe(visibleOf(blocks))
        expect(markdownOfBlocks(back)).toBe(markdown)
      }),
      { numRuns: 1000 },
    )
  })
})

function visibleOf(blocks: readonly TextBlock[]): number {
  const all = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flat()) : block.runs))
  return visibleCharacters(all.map(({ text }) => text).join(''))
}
