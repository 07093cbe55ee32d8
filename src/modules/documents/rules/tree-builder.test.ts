import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf } from './content-tree.ts'
import type { ContentTree } from './content-tree.ts'
import { TreeBuilder } from './tree-builder.ts'

describe('a content tree', () => {
  it('keeps spans and marks in step with the text', () => {
    const builder = new TreeBuilder()
    builder.heading(2, [{ text: ' 1. Valg af ' }, { text: 'formand ', strong: true }], { line: 1 }, 'A.')
    builder.tableRow(0, true, ['Dato', [{ text: 'Sted', emphasis: true }], ''], { line: 2 })
    builder.rule({ line: 3 })
    builder.paragraph([{ text: 'se ' }, { text: 'bilag', href: 'https://eksempel.dk' }], { line: 4 })
    const tree = builder.tree()

    expect(tree.text).toBe('1. Valg af formand\nDato\tSted\t\n\nse bilag')
    expect(tree.blocks[0]).toMatchObject({ kind: 'heading', level: 2, marker: 'A.', start: 0, end: 18 })
    expect(tree.blocks[1]).toMatchObject({
      cells: [
        [19, 23],
        [24, 28],
        [29, 29],
      ],
    })
    expect(tree.blocks.flatMap(({ marks }) => marks.map((mark) => textOf(tree, mark)))).toEqual(['formand', 'Sted', 'bilag'])
  })

  it('leaves out blocks that show nothing', () => {
    const builder = new TreeBuilder()
    expect(builder.paragraph(' \u00a0\u200b\n', {})).toBeUndefined()
    expect(builder.tableRow(0, false, ['', ' '], {})).toBeUndefined()
    expect(builder.tree()).toEqual({ text: '', blocks: [] })
  })

  it('has one form for spaces, line breaks and letters, and no characters that a database refuses', () => {
    const builder = new TreeBuilder()
    builder.paragraph([{ text: 'kl.\u00a09\r\nsundheds\u00adklynge a\u030a' }, { text: '\u0000\ud800' }], {})
    expect(builder.tree().text).toBe('kl. 9\nsundhedsklynge å\ufffd')
  })

  it('has every character, except the line feeds between blocks, in exactly one block', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 12 }), (adders) => {
        const builder = new TreeBuilder()
        for (const add of adders) add(builder)
        expectWhole(builder.tree())
      }),
    )
  })
})

function expectWhole(tree: ContentTree): void {
  expect(tree.blocks.map((block) => textOf(tree, block)).join('\n')).toBe(tree.text)
  for (const block of tree.blocks) {
    for (const mark of block.marks) expect(block.start <= mark.start && mark.start < mark.end && mark.end <= block.end).toBe(true)
    if (block.kind === 'table-row')
      expect(block.cells.map(([start, end]) => tree.text.slice(start, end)).join('\t')).toBe(textOf(tree, block))
  }
}

const anyRun = fc.record({
  text: fc.string({ unit: 'binary' }),
  strong: fc.boolean(),
  emphasis: fc.boolean(),
  href: fc.constantFrom(undefined, 'https://a.dk'),
})
const anyRuns = fc.array(anyRun, { maxLength: 5 })
const anyBlock = fc.oneof(
  anyRuns.map((runs) => (builder: TreeBuilder) => void builder.paragraph(runs, {})),
  anyRuns.map((runs) => (builder: TreeBuilder) => void builder.listItem(1, true, '1.', runs, {})),
  fc.array(anyRuns, { maxLength: 4 }).map((cells) => (builder: TreeBuilder) => void builder.tableRow(0, false, cells, {})),
  fc.constant((builder: TreeBuilder) => builder.rule({})),
)
