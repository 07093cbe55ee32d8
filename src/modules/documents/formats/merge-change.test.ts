import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { TextWriter } from '../../../../test/support/text-writer.ts'
import { type Answered, type Asked, TextSync } from '../../../ui/scripts/editor/text-sync.ts'
import { mergeChange } from './merge-change.ts'
import { blocksOfShared, sharedFrom } from './shared-text.ts'

const beginning = '## Baggrund\n\nFørste afsnit.\n\nAndet afsnit.\n\n- et\n- to\n\n| a | b |\n| --- | --- |\n| c | d |'

describe('a text that several people write in', () => {
  it.each([2, 3])('loses no character of %i writers whose connections are cut, and becomes the same for all', async (number) => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.integer({ min: 20, max: 120 }), async (seed, edits) => {
        await writeTogether(number, edits, chanceFrom(seed))
      }),
      { numRuns: 30 },
    )
  })

  it('keeps 1,000 random edits of each of two writers', { timeout: 120_000 }, async () => {
    await writeTogether(2, 1000, chanceFrom(20_261_122))
  })
})

async function writeTogether(number: number, edits: number, chance: () => number): Promise<void> {
  const choose = (below: number): number => Math.floor(chance() * below)
  const server = sharedFrom(beginning)
  server.clientID = 2
  let revision = 1
  let signs = 0
  const newSign = (): string => String.fromCharCode(0x4e00 + signs++)
  const writers = Array.from({ length: number }, (_, at) => {
    const writer = new TextWriter(choose, newSign)
    writer.shared.clientID = 1000 + choose(1_000_000) * 10 + at
    let isCut = false
    const exchange = async ({ change, vector }: Asked): Promise<Answered> => {
      if (isCut || chance() < 0.1) throw new Error('the connection is cut before the server has it')
      const merged = change && mergeChange(server, change)
      if (merged?.added) revision++
      if (chance() < 0.1) throw new Error('the connection is cut before we know that the server has it')
      return { missing: Y.encodeStateAsUpdate(server, vector), revision, isIncomplete: merged?.isIncomplete ?? false }
    }
    const sync = new TextSync(writer.shared, { exchange, keep: () => {}, onState: () => {}, gather: 1e9, retry: () => 1e9 })
    return { writer, sync, cut: (cut: boolean) => (isCut = cut) }
  })
  const all = async () => {
    for (let round = 0; round < 20; round++) for (const { sync } of writers) await sync.now()
  }
  for (const { sync } of writers) await sync.begin([])
  await all()
  for (let edit = 0; edit < edits; edit++)
    for (const { writer, sync, cut } of writers) {
      if (chance() < 0.01) cut(true)
      if (chance() < 0.04) cut(false)
      writer.edit()
      if (chance() < 0.3) await sync.now()
    }
  for (const { cut } of writers) cut(false)
  chance = () => 0.5
  await all()
  for (const { sync } of writers) sync.stop()

  const words = writers.map(({ writer }) => writer.words)
  expect(new Set(words).size).toBe(1)
  const deleted = new Set(writers.flatMap(({ writer }) => [...writer.deleted]))
  const stands = new Set(words[0])
  const written = Array.from({ length: signs }, (_, at) => String.fromCharCode(0x4e00 + at))
  expect(written.filter((sign) => !stands.has(sign) && !deleted.has(sign))).toEqual([])
  const onServer = JSON.stringify(blocksOfShared(server))
  expect(written.filter((sign) => stands.has(sign) !== onServer.includes(sign))).toEqual([])
}

/** The same numbers for the same seed (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
