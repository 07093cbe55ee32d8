import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Run } from '../../rules/compose-runs.ts'
import { textOf } from '../../rules/content-tree.ts'
import type { ContentTree } from '../../rules/content-tree.ts'
import { TreeBuilder } from '../../rules/tree-builder.ts'
import { treeToMarkdown } from '../../rules/tree-to-markdown.ts'
import { markdownReader } from './reader.ts'

describe('a content tree written as Markdown and read again', () => {
  it.each([
    '1. maj',
    '# ikke',
    '- ikke',
    '> ikke',
    'a_b_ *c* **d** `e` [f](g) <h> &amp; \\',
    '---',
    '===',
    '| a |',
    '21) x',
    '+ 5',
    '~~x~~',
    '![x](y)',
    'C#',
    '-|-',
    'a\n-|-',
  ])('says %j and nothing else', async (text) => {
    const builder = new TreeBuilder()
    builder.paragraph(text, {})
    const back = await markdownReader.read(Buffer.from(treeToMarkdown(builder.tree())))
    expect(back.tree.text).toBe(text)
    expect(back.tree.blocks.map(({ kind }) => kind)).toEqual(['paragraph'])
  })

  it('loses no text and no structure when it is read again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyBlock, { maxLength: 8 }), async (adders) => {
        const builder = new TreeBuilder()
        for (const add of adders) add(builder)
        const tree = builder.tree()
        const markdown = treeToMarkdown(tree)
        const back = (await markdownReader.read(Buffer.from(markdown))).tree
        expect(shapes(back), markdown).toEqual(shapes(tree))
      }),
      { numRuns: 1000 },
    )
  })
})

function shapes(tree: ContentTree): string[] {
  return tree.blocks.map((block) => `${block.kind}: ${textOf(tree, block).replace(/\s+/g, ' ')}`)
}

const tricky = fc.constantFrom(
  '1.',
  '1)',
  '-',
  '#',
  '*',
  '_',
  '**',
  '`',
  '|',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '&',
  '&lt;',
  '\\',
  '~~',
  '=',
  '+',
  ':',
  '!',
  '---',
  ' ',
  '\n',
  '\t',
  'Udvalget',
  'æ',
  '2024',
  'http://a.dk',
  '.',
  '“',
  '😀',
)
const anyText = fc.array(tricky, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''))
const anyRuns: fc.Arbitrary<Run[]> = fc.array(
  fc.record({ text: anyText, strong: fc.boolean(), emphasis: fc.boolean(), href: fc.constantFrom(undefined, 'https://a.dk/(b)') }),
  { minLength: 1, maxLength: 4 },
)
const oneLine = anyText.map((text) => `x${text.replaceAll('\n', ' ').replaceAll('\t', ' ')}x`)
const anyBlock = fc.oneof(
  anyRuns.map(
    (runs) => (builder: TreeBuilder) =>
      void builder.paragraph(
        runs.map((run) => ({ ...run, text: run.text.replaceAll('\t', ' ') })),
        {},
      ),
  ),
  anyRuns.map((runs) => (builder: TreeBuilder) => void builder.listItem(0, false, undefined, runs, {})),
  fc.tuple(fc.nat(2), fc.boolean(), oneLine).map(
    ([depth, ordered, text]) =>
      (builder: TreeBuilder) =>
        void builder.listItem(depth, ordered, ordered ? '7.' : undefined, text, {}),
  ),
  oneLine.map((text) => (builder: TreeBuilder) => void builder.heading(3, text, {})),
  fc.constant((builder: TreeBuilder) => builder.rule({})),
)
