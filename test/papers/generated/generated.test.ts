import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/modules/documents/formats/index.ts'
import { visibleCharacters } from '../../../src/modules/documents/rules/content-tree.ts'
import { recognise } from '../../../src/modules/imports/rules/recognise.ts'
import { docxOfPaper } from '../conversion/docx-of-paper.ts'
import { htmlOfPaper } from '../conversion/html-of-paper.ts'
import { pdfOfPaper } from '../conversion/pdf-of-paper.ts'
import { blocksOfMarkdown, blocksOfText } from '../conversion/source-blocks.ts'
import { judgePaper } from '../judge-paper.ts'
import { rowsOfKinds } from '../report.ts'
import { Tally } from '../tally.ts'
import { expectedOfFacts } from './expected-of-facts.ts'
import { meetingFacts } from './meeting-facts.ts'
import { showsOf, writePaper } from './write-paper.ts'

const count = Number(process.env['PAPERS'] ?? 200)

describe('meetings written in shapes nobody planned', () => {
  it('are found again', { timeout: 120_000 }, async () => {
    const tallies: Tally[] = []
    const faults: string[] = []
    for (let seed = 1; seed <= count; seed++) {
      const tally = await judgedPaper(seed)
      tallies.push(tally)
      for (const [kind, { missed, invented }] of tally.scores) faults.push(...missed.map((text) => `${seed} missed ${kind}: ${text}`), ...invented.map((text) => `${seed} invented ${kind}: ${text}`))
    }
    process.stdout.write(`${rowsOfKinds(tallies).join('\n')}\n`)
    expect(faults).toEqual([])
  })
})

async function judgedPaper(seed: number): Promise<Tally> {
  const facts = meetingFacts(seed)
  const { bytes, fileName } = await fileOf(writePaper(facts, seed), seed)
  const reading = await readDocument(bytes, fileName)
  const recognition = recognise(reading)
  if ('refusal' in recognition) {
    const tally = new Tally()
    tally.score('kind').missed.push(recognition.refusal.code)
    return tally
  }
  const { counts, unplaced } = recognition.draft
  const tally = judgePaper(expectedOfFacts(facts, showsOf(seed)), recognition.draft)
  const open = unplaced.reduce((sum, { text }) => sum + visibleCharacters(text), 0)
  tally.judge('characters', 'paper', String(visibleCharacters(reading.tree.text)), String(counts.placed + open))
  return tally
}

/** Every fifth paper is also wrapped as DOCX, HTML or PDF, as its source allows. */
async function fileOf(source: string, seed: number): Promise<{ readonly bytes: Uint8Array; readonly fileName: string }> {
  const format = (['txt', 'txt', 'docx', 'html', 'pdf'] as const)[seed % 5]!
  const blocks = /^#/m.test(source) ? blocksOfMarkdown(source) : blocksOfText(source)
  const fileName = `moede-${seed}.${format}`
  if (format === 'docx') return { bytes: await docxOfPaper(blocks), fileName }
  if (format === 'html') return { bytes: htmlOfPaper(blocks), fileName }
  return { bytes: format === 'pdf' ? pdfOfPaper(blocks, 'Sundhed i Eksempelland') : new TextEncoder().encode(source), fileName }
}
