import { expect } from 'vitest'
import { type Answered, type Asked, TextSync } from '../../src/ui/scripts/editor/text-sync.ts'
import { TextWriter } from './text-writer.ts'

export interface Together {
  readonly writers: number
  readonly editsEach: number
  readonly seed: number
  /** How likely a writer sends after an edit. */
  readonly often?: number
  /** No paragraph is split or joined. */
  readonly withinParagraphs?: boolean
  /** The server, as it answers one of the writers. */
  readonly exchange: (asked: Asked, writer: number) => Promise<Answered>
}

/**
 * Lets several write in one text at random, with connections that are cut before and after the server has heard, and expects
 * that all end with the same text and that no character is lost that nobody deleted.
 * @returns the text, every sign that was written, and those that stand in it more than once
 */
export async function writeTogether({
  writers: number,
  editsEach,
  seed,
  often = 0.3,
  withinParagraphs = false,
  exchange,
}: Together): Promise<{ words: string; written: string[]; doubled: string[] }> {
  let chance = chanceFrom(seed)
  const choose = (below: number): number => Math.floor(chance() * below)
  let signs = 0
  const newSign = (): string => signOf(signs++)
  const writers = Array.from({ length: number }, (_, at) => {
    const writer = new TextWriter(choose, newSign, withinParagraphs)
    writer.shared.clientID = 1000 + choose(1_000_000) * 10 + at
    let isCut = false
    const sync = new TextSync(writer.shared, {
      exchange: async (asked) => {
        if (isCut || chance() < 0.1) throw new Error('the connection is cut before the server has it')
        const answered = await exchange(asked, at)
        if (chance() < 0.1) throw new Error('the connection is cut before we know that the server has it')
        return answered
      },
      keep: () => {},
      onState: () => {},
      gather: 1e9,
      retry: () => 1e9,
    })
    return { writer, sync, cut: (cut: boolean) => (isCut = cut) }
  })
  const all = async () => {
    chance = () => 0.5
    for (const { cut } of writers) cut(false)
    for (let round = 0; round < 3; round++) for (const { sync } of writers) await sync.now()
  }
  for (const { sync } of writers) while (sync.revision === 0) await sync.now()
  for (let edit = 0; edit < editsEach; edit++)
    for (const { writer, sync, cut } of writers) {
      if (chance() < 0.01) cut(true)
      if (chance() < 0.04) cut(false)
      writer.edit()
      if (chance() < often) await sync.now()
    }
  await all()
  for (const { sync } of writers) sync.stop()

  const [words, ...others] = writers.map(({ writer }) => writer.words)
  for (const other of others) expect(other).toBe(words)
  const deleted = new Set(writers.flatMap(({ writer }) => [...writer.deleted]))
  const stands = new Set(words)
  const written = Array.from({ length: signs }, (_, at) => signOf(at))
  expect(written.filter((sign) => !stands.has(sign) && !deleted.has(sign))).toEqual([])
  const doubled = written.filter((sign) => words!.indexOf(sign) !== words!.lastIndexOf(sign))
  return { words: words ?? '', written, doubled }
}

/** Each sign is written once, so that it can be followed. */
function signOf(at: number): string {
  return String.fromCharCode(0x4e00 + at)
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
