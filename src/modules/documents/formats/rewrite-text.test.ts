import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { blocksOfMarkdown, markdownOfBlocks } from './blocks-in-markdown.ts'
import { mergeChange } from './merge-change.ts'
import { rewriteText } from './rewrite-text.ts'
import { blocksOfShared, sharedFrom, sharedOf } from './shared-text.ts'

const written = (shared: Y.Doc): string => markdownOfBlocks(blocksOfShared(shared))

/** What stands when one form began at the base and somebody else's form was sent first. */
function together(base: string, first: string, second: string): string {
  const server = sharedFrom(base)
  for (const form of [first, second]) {
    const copy = sharedOf(Y.encodeStateAsUpdate(sharedFrom(base)))
    const before = Y.encodeStateVector(copy)
    rewriteText(copy, blocksOfMarkdown(form))
    mergeChange(server, Y.encodeStateAsUpdate(copy, before))
  }
  return written(server)
}

describe('a text that is rewritten by a plain form', () => {
  it.each([
    [
      'two words of one line',
      'Fristen er den 1. maj for alle.',
      'Fristen er den 8. maj for alle.',
      'Fristen er den 1. maj for kommuner.',
      'Fristen er den 8. maj for kommuner.',
    ],
    ['two paragraphs', 'Et\n\nTo', 'Et nyt\n\nTo', 'Et\n\nTo og lidt til', 'Et nyt\n\nTo og lidt til'],
    ['a new paragraph each', 'Et\n\nTo', 'Et\n\nHalvanden\n\nTo', 'Et\n\nTo\n\nTre', 'Et\n\nHalvanden\n\nTo\n\nTre'],
    ['a heading, and words in it', 'Baggrund\n\nTo', '## Baggrund\n\nTo', 'Baggrund og formål\n\nTo', '## Baggrund og formål\n\nTo'],
    [
      'cells of a table',
      '| a | b |\n| --- | --- |\n| c | d |',
      '| a | b |\n| --- | --- |\n| c1 | d |',
      '| a | b |\n| --- | --- |\n| c | d2 |',
      '| a | b |\n| --- | --- |\n| c1 | d2 |',
    ],
    ['a paragraph that one deletes and one writes in', 'Et\n\nTo ord', 'Et', 'Et\n\nTo nye ord', 'Et\n\nnye'],
    ['what is made bold', 'Et **vigtigt** ord', 'Et vigtigt ord', 'Et **vigtigt** ord til', 'Et vigtigt ord til'],
  ])('keeps what both changed: %s', (_, base, first, second, expected) => {
    expect(together(base, first, second).replaceAll(/\s+/g, ' ')).toBe(expected.replaceAll(/\s+/g, ' '))
  })

  it('keeps both where both begin an empty text', () => {
    expect(['EtTo', 'ToEt']).toContain(together('', 'Et', 'To'))
  })

  it('says exactly what the form says where nobody else wrote', () => {
    const line = fc.constantFrom(
      'Et',
      'To ord',
      '## Over',
      '- punkt',
      '1. nummer',
      '**fed** tekst',
      '| a | b |\n| --- | --- |\n| c | d |',
      '| a |\n| --- |\n| c |\n| e |',
    )
    const text = fc.array(line, { maxLength: 6 }).map((lines) => markdownOfBlocks(blocksOfMarkdown(lines.join('\n\n'))))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const shared = sharedFrom(before)
        rewriteText(shared, blocksOfMarkdown(after))
        expect(written(shared)).toBe(after)
      }),
      { numRuns: 1000 },
    )
  })
})
