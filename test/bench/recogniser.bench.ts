import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readDocument } from '../../src/modules/documents/formats/index.ts'
import type { Reading } from '../../src/modules/documents/rules/reading.ts'
import { recognise } from '../../src/modules/imports/rules/recognise.ts'
import { seedFiles, seedsAreHere, withoutSeeds } from '../support/seeds.ts'
import { meetingFacts } from '../papers/generated/meeting-facts.ts'
import { writePaper } from '../papers/generated/write-paper.ts'
import { paperFiles } from '../papers/paper-files.ts'
import { largePaper } from './large-paper.ts'
import { median, megabytes, print, timed } from './figures.ts'

const demo = new URL('../../demo/papers/', import.meta.url)
const rounds = 15
/** Until the compiler has seen papers of every shape; what they take is not counted. */
const roundsBefore = 10

const large = await readAll([['stort-referat.md', new TextEncoder().encode(largePaper(200))]])
const demoPapers = await readAll(readdirSync(demo).map((name) => [name, readFileSync(new URL(name, demo))]))
const familyPapers = await readAll(await Promise.all(paperFiles().map(async ({ fileName, bytes }) => [fileName, await bytes()] as const)))
const generated = await readAll(
  Array.from({ length: 200 }, (_, seed) => [`moede-${seed}.txt`, new TextEncoder().encode(writePaper(meetingFacts(seed), seed))]),
)

if (seedsAreHere) await measure('the five real papers', await readAll(seedFiles().map((file) => [path.basename(file), readFileSync(file)])))
else print('the five real papers', withoutSeeds)
await measure('one large paper', large)
await measure('the papers of the demo', demoPapers)
await measure('the papers of test/papers', familyPapers)
await measure('generated papers', generated)

async function measure(what: string, readings: readonly Reading[]): Promise<void> {
  const bytes = readings.reduce((sum, { tree }) => sum + Buffer.byteLength(tree.text), 0)
  // Small collections are recognised several times over, so that the clock has something to measure.
  const repeated = Math.max(1, Math.ceil(1.5e6 / bytes))
  const speeds: number[] = []
  for (let round = -roundsBefore; round < rounds; round++) {
    const { processor } = await timed(() => {
      for (let again = 0; again < repeated; again++) for (const reading of readings) recognise(reading)
    })
    if (round >= 0) speeds.push((bytes * repeated) / 1e6 / (processor / 1000))
  }
  print(`${what} (${readings.length}, ${megabytes(bytes)} of text)`, `${median(speeds).toFixed(1)} MB per second`, 'issue: at least 5')
}

async function readAll(files: readonly (readonly [name: string, bytes: Uint8Array])[]): Promise<Reading[]> {
  return Promise.all(files.map(([name, bytes]) => readDocument(bytes, name)))
}
