import { describe, expect, it } from 'vitest'
import { linesOf } from './lines.ts'
import { markdownOf } from './markdown-of-lines.ts'
import { treeOfLines } from '../../../../../test/support/paper-of-lines.ts'

const of = (...texts: string[]) => {
  const tree = treeOfLines(texts)
  return markdownOf(tree, linesOf(tree).lines)
}

describe('markdownOf', () => {
  it.each([
    ['paragraphs', ['a', 'b\nc'], 'a\n\nb\nc'],
    ['lists', ['- a', '- b', '1) c'], '- a\n- b\n1) c'],
    ['tables', ['| a | b', '| c | d'], '| a | b |\n| --- | --- |\n| c | d |'],
    ['signs that Markdown would read', ['2*3 og *fed*'], '2\\*3 og \\*fed\\*'],
    ['what Markdown would read as a link', ['[se](https://ond.dk) [1] [[her](x)'], '\\[se](https://ond.dk) [1] [\\[her](x)'],
  ])('%s', (_what, texts, markdown) => {
    expect(of(...texts)).toBe(markdown)
  })

  it('escapes a line of nothing but brackets in time', () => expect(of('['.repeat(500_000))).toHaveLength(500_000))

  it('keeps emphasis and links', () => {
    const text = 'se her nu'
    const tree = {
      text,
      blocks: [
        {
          kind: 'paragraph' as const,
          start: 0,
          end: 9,
          source: {},
          marks: [
            { start: 0, end: 2, kind: 'strong' as const },
            { start: 3, end: 6, kind: 'link' as const, href: 'https://example.org' },
          ],
        },
      ],
    }
    expect(markdownOf(tree, linesOf(tree).lines)).toBe('**se** [her](https://example.org) nu')
  })
})
