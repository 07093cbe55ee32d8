import { afterAll, describe, expect, it } from 'vitest'
import { readDocument } from '../../src/modules/documents/formats/index.ts'
import { visibleCharacters } from '../../src/modules/documents/rules/content-tree.ts'
import type { Draft } from '../../src/modules/imports/rules/draft.ts'
import { recognise } from '../../src/modules/imports/rules/recognise.ts'
import { judgePaper } from './judge-paper.ts'
import { paperFiles } from './paper-files.ts'
import type { PaperFile } from './paper-files.ts'
import { rowsOfKinds, rowOfPaper } from './report.ts'
import type { Tally } from './tally.ts'

const judged: { readonly fileName: string; readonly tally: Tally }[] = []

describe.each(paperFiles())('$fileName', (paper) => {
  it('yields every fact that a careful reader finds, and invents none', { timeout: 30_000 }, async () => {
    const { draft } = await draftOf(paper)
    const tally = judgePaper(paper.expected, draft)
    judged.push({ fileName: paper.fileName, tally })
    const faults = [...tally.scores].flatMap(([kind, { missed, invented }]) => [...missed.map((text) => `missed ${kind}: ${text}`), ...invented.map((text) => `invented ${kind}: ${text}`)])
    expect(faults).toEqual([])
  })

  it('accounts for every character of the source', { timeout: 30_000 }, async () => {
    const { draft, read } = await draftOf(paper)
    const unplaced = draft.unplaced.reduce((sum, { text }) => sum + visibleCharacters(text), 0)
    expect(draft.counts).toEqual({ read, placed: read - unplaced, unplaced })
  })
})

afterAll(() => {
  const lines = [...judged.map(({ fileName, tally }) => rowOfPaper(fileName, tally)), '', ...rowsOfKinds(judged.map(({ tally }) => tally))]
  process.stdout.write(`${lines.join('\n')}\n`)
})

async function draftOf({ fileName, bytes }: PaperFile): Promise<{ readonly draft: Draft; readonly read: number }> {
  const reading = await readDocument(await bytes(), fileName)
  const recognition = recognise(reading)
  if ('refusal' in recognition) throw new Error(recognition.refusal.code)
  return { draft: recognition.draft, read: visibleCharacters(reading.tree.text) }
}
