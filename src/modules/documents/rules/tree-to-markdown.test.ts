import { describe, expect, it } from 'vitest'
import { TreeBuilder } from './tree-builder.ts'
import { treeToMarkdown } from './tree-to-markdown.ts'

describe('Markdown of a content tree', () => {
  it('writes headings, paragraphs, lists, tables and marks', () => {
    const builder = new TreeBuilder()
    builder.heading(2, 'Indstilling', {}, '2.')
    builder.furniture('page-number', 'Side 3', {})
    builder.paragraph(
      [
        { text: 'Det ' },
        { text: 'indstilles', strong: true },
        { text: ', at\nudvalget: se ' },
        { text: 'bilag', href: 'https://a.dk/b c' },
      ],
      {},
    )
    builder.listItem(0, false, undefined, 'drøfter', {})
    builder.listItem(1, true, '1.', 'først', {})
    builder.listItem(1, true, '2.', 'så', {})
    builder.listItem(0, true, 'a)', 'godkender', {})
    builder.tableRow(0, true, ['Dato', 'Sted'], {})
    builder.tableRow(0, false, ['5. marts', 'A|B'], {})
    expect(treeToMarkdown(builder.tree())).toBe(
      [
        '## 2. Indstilling',
        'Det **indstilles**, at\\\nudvalget: se [bilag](<https://a.dk/b%20c>)',
        '- drøfter\n\n  1. først\n  2. så\n- a) godkender',
        '| Dato | Sted |\n| --- | --- |\n| 5. marts | A\\|B |',
      ].join('\n\n'),
    )
  })

  it('gives a part, cutting blocks where the part does', () => {
    const builder = new TreeBuilder()
    builder.paragraph([{ text: 'Indstilling: ' }, { text: 'Godkendes nu', strong: true }], {})
    builder.paragraph('Næste', {})
    const tree = builder.tree()
    expect(treeToMarkdown(tree, [13, 22])).toBe('**Godkendes**')
    expect(treeToMarkdown(tree, [13, 25])).toBe('**Godkendes nu**')
    expect(treeToMarkdown(tree, [26, 31])).toBe('Næste')
  })
})
