import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import type { Block, ContentTree } from '../../rules/content-tree.ts'
import { textOf } from '../../rules/content-tree.ts'
import type { PrintedDocument } from '../../rules/printed-document.ts'
import { treeToMarkdown } from '../../rules/tree-to-markdown.ts'
import { readDocument } from '../index.ts'
import { writeWord } from './write-word.ts'

const markdown = [
  'Udvalget **drøftede** sagen og _besluttede_ at følge den, se [aftalen](https://eksempel.dk/aftale).',
  '## Baggrund',
  '- et\n- to\n  - under to\n- tre',
  '3. tredje\n4. fjerde',
  '| Indikator | Før | Efter |\n| --- | --- | --- |\n| Ventetid | 42 | 31 |\n| Genindlæggelser | 11 | 9 |',
  'Til sidst.',
].join('\n\n')

const document: PrintedDocument = {
  language: 'da',
  title: 'Kvalitetsudvalget, 14. december 2026',
  kicker: 'Dagsorden',
  facts: [{ term: 'Sted', value: 'Lokale Ø2' }],
  parts: [
    {
      heading: 'Godkendelse af dagsorden',
      number: '1',
      blocks: [{ kind: 'remark', text: 'Beslutning' }],
      parts: [{ heading: 'Indstilling', blocks: [{ kind: 'list', ordered: true, entries: ['at dagsordenen godkendes'] }] }],
    },
    { heading: 'Høring', number: '2', anchor: 'item-2', startsPage: true, blocks: [{ kind: 'markdown', markdown }] },
  ],
}

it('writes Word that is read back with its headings, lists, tables and emphasis', async () => {
  const { tree, format, properties } = await readDocument(await writeWord(document), 'dagsorden.docx')
  expect(format).toBe('docx')
  expect(properties).toMatchObject({ title: document.title })
  expect(shapes(tree)).toEqual(
    expect.arrayContaining([
      'heading 1: 1. Godkendelse af dagsorden',
      'heading 2: Indstilling',
      'list-item 0 1.: at dagsordenen godkendes',
      'heading 1: 2. Høring',
      'heading 2: Baggrund',
      'list-item 0: et',
      'list-item 1: under to',
      'list-item 0 3.: tredje',
      'list-item 0 4.: fjerde',
      'table-row: Indikator\tFør\tEfter',
      'table-row: Ventetid\t42\t31',
    ]),
  )
  expect(tree.blocks.filter((block) => block.kind === 'table-row' && block.header)).toHaveLength(1)
  expect(treeToMarkdown(tree)).toContain('**drøftede** sagen og _besluttede_ at følge den, se [aftalen](<https://eksempel.dk/aftale>)')
})

it('survives Word → import → Word', async () => {
  const once = (await readDocument(await writeWord(document), 'en.docx')).tree
  const again: PrintedDocument = {
    language: 'da',
    title: '',
    facts: [],
    parts: [{ blocks: [{ kind: 'markdown', markdown: treeToMarkdown(once) }] }],
  }
  const twice = (await readDocument(await writeWord(again), 'to.docx')).tree
  const words = (tree: ContentTree) => shapes(tree).filter((shape) => !shape.endsWith(': '))
  expect(words(twice)).toEqual(words(once))
})

it('opens in LibreOffice, where there is one', { timeout: 60_000 }, async ({ annotate }) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'samspil-word-'))
  try {
    await writeFile(path.join(folder, 'dagsorden.docx'), await writeWord(document))
    await promisify(execFile)('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      path.join(folder, 'dagsorden.docx'),
    ])
    expect((await stat(path.join(folder, 'dagsorden.pdf'))).size).toBeGreaterThan(5000)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    await annotate('soffice is not here: not tried in LibreOffice')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

function shapes(tree: ContentTree): string[] {
  return tree.blocks.filter(({ kind }) => kind !== 'furniture').map((block) => `${shape(block)}: ${textOf(tree, block)}`)
}

function shape(block: Block): string {
  if (block.kind === 'heading') return `heading ${block.level}`
  if (block.kind === 'list-item') return `list-item ${block.depth}${block.marker ? ` ${block.marker}` : ''}`
  return block.kind
}
