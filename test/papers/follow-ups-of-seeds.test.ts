import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/modules/documents/formats/index.ts'
import { recognise } from '../../src/modules/imports/rules/recognise.ts'
import { seedFiles, seedsAreHere, withoutSeeds } from '../support/seeds.ts'

if (!seedsAreHere) process.stdout.write(`${withoutSeeds}\n`)

const mark = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)
const spaced = (text: string): string => text.replace(/\s+/g, ' ')

/** What a reader of the five papers would not call a follow-up, judged by hand: a view that was shared, a point of a coming agenda. */
const rejected: readonly string[] = ['a1b67c9b', 'ae623c77', '4b75d533']
/** The day that a sentence sets, read by hand. */
const dated: Readonly<Record<string, string>> = { '9258af23': '2024-01-01', cd4f04e0: '2023-12-01', a924cc76: '2023-02-01' }

async function proposalsOf(path: string) {
  const bytes = readFileSync(path)
  const recognition = recognise(await readDocument(bytes, path.split('/').at(-1) ?? ''))
  if ('refusal' in recognition) throw new Error(recognition.refusal.code)
  const paper = spaced(bytes.toString())
  return recognition.draft.followUps.map((followUp) => ({ ...followUp, stands: paper.includes(spaced(followUp.text)) }))
}

describe.runIf(seedsAreHere)('the follow-ups of the five papers, read alone', () => {
  it('are at least twelve, each a sentence as it stands, the dated ones with their day, at most three that a reader would reject', async () => {
    const all = (await Promise.all(seedFiles().map(proposalsOf))).flat()
    expect(all.length).toBeGreaterThanOrEqual(12)
    expect(all.filter(({ stands }) => !stands).map(({ text }) => mark(text))).toEqual([])
    expect(Object.fromEntries(all.filter(({ due }) => due).map(({ text, due }) => [mark(text), due]))).toEqual(dated)
    const disputed = all.filter(({ text }) => rejected.includes(mark(text)))
    expect(disputed.length).toBeLessThanOrEqual(3)
    process.stdout.write(`follow-ups of the five papers: ${all.length} proposed, ${disputed.length} that a reader rejects\n`)
  })
})
