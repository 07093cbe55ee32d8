import { describe, expect, it } from 'vitest'
import { textOf } from '../../rules/content-tree.ts'
import { markdownReader } from './reader.ts'

async function read(source: string): Promise<unknown[]> {
  const { tree } = await markdownReader.read(Buffer.from(source))
  return tree.blocks.map((block) => {
    if (block.kind === 'heading') return [`h${block.level}`, textOf(tree, block)]
    if (block.kind === 'list-item') return [`li${block.depth}${block.marker ? ` ${block.marker}` : ''}`, textOf(tree, block)]
    return [block.kind, textOf(tree, block)]
  })
}

const cases: [what: string, source: string, blocks: unknown[]][] = [
  [
    'headings of both kinds',
    '# Referat #\n\nIndstilling\n---\nTekst',
    [
      ['h1', 'Referat'],
      ['h2', 'Indstilling'],
      ['paragraph', 'Tekst'],
    ],
  ],
  ['line breaks, hard and soft', 'A\nB  \nC\\\nD', [['paragraph', 'A\nB\nC\nD']]],
  [
    'nested lists',
    '3. tre\n   - under\n\n     mere\n4) fire',
    [
      ['li0 3.', 'tre'],
      ['li1', 'under'],
      ['paragraph', 'mere'],
      ['li0 4)', 'fire'],
    ],
  ],
  [
    'a second cell under a head of one',
    'Udvalget|\n---\nKlyngen|Rådet',
    [
      ['table-row', 'Udvalget\t'],
      ['table-row', 'Klyngen\tRådet'],
    ],
  ],
  [
    'a date on its own line',
    '## Tid\n\n19. december 2022\n\n8. okt. 2022\n\n3. kvartal\n\n1. - 2. Tiltrådt',
    [
      ['h2', 'Tid'],
      ['paragraph', '19. december 2022'],
      ['paragraph', '8. okt. 2022'],
      ['paragraph', '3. kvartal'],
      ['paragraph', '1. - 2. Tiltrådt'],
    ],
  ],
  [
    'a numbered title',
    '2. Majoritet\n3. Valg',
    [
      ['li0 2.', 'Majoritet'],
      ['li0 3.', 'Valg'],
    ],
  ],
  [
    'a table of contents',
    '1. GODKENDELSE (B).....\t4\n2. ØNSKER .....\t5',
    [
      ['li0 1.', 'GODKENDELSE (B).....\t4'],
      ['li0 2.', 'ØNSKER .....\t5'],
    ],
  ],
  [
    'a table with cells beyond its head',
    '| a | b |\n|---|---|\n| 1 | 2 | 3 \\| x |',
    [
      ['table-row', 'a\tb\t'],
      ['table-row', '1\t2\t3 | x'],
    ],
  ],
  ['a pseudo table', '1 - 3\tÅben\tNotat\n-----\t---\t----', [['table-row', '1 - 3\tÅben\tNotat']]],
  [
    'rules',
    'a\n\n---\n\nb',
    [
      ['paragraph', 'a'],
      ['rule', ''],
      ['paragraph', 'b'],
    ],
  ],
  ['HTML as text', '<script>alert(1)</script>', [['paragraph', '<script>alert(1)</script>']]],
  ['what looks like a definition', '[1]: https://eksempel.dk "titel"', [['paragraph', '[1]: https://eksempel.dk "titel"']]],
  [
    'indented text',
    'a\n\n      b',
    [
      ['paragraph', 'a'],
      ['paragraph', 'b'],
    ],
  ],
  ['links that could run code', '[x](javascript:alert(1))', [['paragraph', '[x](javascript:alert(1))']]],
]

describe('the Markdown reader', () => {
  it.each(cases)('reads %s', async (_, source, blocks) => {
    expect(await read(source)).toEqual(blocks)
  })

  it('marks bold, italics, raised figures and links', async () => {
    const { tree } = await markdownReader.read(Buffer.from('## **1. *Valg* nu** m<sup>2</sup> [bilag](https://a.dk/æ)'))
    expect(tree.text).toBe('1. Valg nu m2 bilag')
    expect(tree.blocks[0]!.marks.map((mark) => [mark.kind, textOf(tree, mark), mark.href])).toEqual([
      ['strong', '1. Valg nu', undefined],
      ['emphasis', 'Valg', undefined],
      ['superscript', '2', undefined],
      ['link', 'bilag', 'https://a.dk/%C3%A6'],
    ])
  })

  it.each([
    ['notat.txt', '# Referat\n\nTekst', true],
    ['notat.md', 'Tekst', true],
    ['notat.txt', 'Det indstilles,\n\n- at et\n- at to', true],
    ['notat.txt', 'Tekst\n1. et\n2. to\nC# er ikke en overskrift', false],
  ])('recognises %s with %j: %s', (name, text, expected) => {
    expect(markdownReader.recognises(Buffer.from(text), name)).toBe(expected)
  })
})
