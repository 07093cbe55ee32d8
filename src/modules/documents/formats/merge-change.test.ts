import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { writeTogether } from '../../../../test/support/write-together.ts'
import type { Answered, Asked } from '../../../ui/scripts/editor/text-sync.ts'
import { blocksOfMarkdown } from './blocks-in-markdown.ts'
import { mergeChange } from './merge-change.ts'
import { rewriteText } from './rewrite-text.ts'
import { blocksOfShared, sharedFrom, sharedOf } from './shared-text.ts'

const beginning = '## Baggrund\n\nFørste afsnit.\n\nAndet afsnit.\n\n- et\n- to\n\n| a | b |\n| --- | --- |\n| c | d |'

function serverOf(markdown: string) {
  const shared = sharedFrom(markdown)
  shared.clientID = 2
  let revision = 1
  const exchange = async ({ change, vector }: Asked): Promise<Answered> => {
    const merged = change && mergeChange(shared, change)
    if (merged?.added) revision++
    return { missing: Y.encodeStateAsUpdate(shared, vector), revision, isIncomplete: merged?.isIncomplete ?? false }
  }
  return { shared, exchange }
}

describe('a text that several people write in', () => {
  it.each([
    [2, 'a text', beginning],
    [3, 'a text', beginning],
    [2, 'nothing', ''],
    [3, 'nothing', ''],
  ])('loses no character of %i writers who begin with %s and whose connections are cut', { timeout: 60_000 }, async (writers, _, base) => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.integer({ min: 20, max: 120 }), async (seed, editsEach) => {
        const server = serverOf(base)
        const { words, written } = await writeTogether({ writers, editsEach, seed, exchange: server.exchange })
        const onServer = JSON.stringify(blocksOfShared(server.shared))
        expect(written.filter((sign) => words.includes(sign) !== onServer.includes(sign))).toEqual([])
      }),
      { numRuns: 15 },
    )
  })

  it.each([
    ['an empty text', ''],
    ['empty cells', '| a | |\n| --- | --- |\n| | |'],
    ['a text', beginning],
  ])('doubles none of 1,000 edits of each of two who begin with %s', { timeout: 60_000 }, async (_, base) => {
    for (let seed = 0; seed < 60; seed++) {
      const { exchange } = serverOf(base)
      const together = await writeTogether({ writers: 2, editsEach: seed === 0 ? 1000 : 12, seed, withinParagraphs: true, exchange })
      expect(together.doubled).toEqual([])
    }
  })

  it.each([
    ['goes on after what stood before them', 'Et\n\nTo ord her.', 'Et To ord her.', 'Et\n\nTo nye ord her.', ['Et To nye ord her.']],
    ['stands by itself where all around it is gone', 'Et\n\nTo\n\nTre', 'Et\n\nTre', 'Et\n\nTo nye\n\nTre', ['Et', ' nye', 'Tre']],
  ])('puts back what somebody wrote in a paragraph that another took away: it %s', (_, base, first, second, expected) => {
    const server = sharedFrom(base)
    for (const form of [first, second]) {
      const copy = sharedOf(Y.encodeStateAsUpdate(sharedFrom(base)))
      const before = Y.encodeStateVector(copy)
      rewriteText(copy, blocksOfMarkdown(form))
      mergeChange(server, Y.encodeStateAsUpdate(copy, before))
    }
    expect(blocksOfShared(server).map((block) => (block.kind === 'table' ? '' : block.runs.map(({ text }) => text).join('')))).toEqual(
      expected,
    )
  })

  it('takes the same change once, and says of one that builds on what never came that it does', () => {
    const writer = sharedOf(Y.encodeStateAsUpdate(sharedFrom('Et')))
    const changes: Uint8Array[] = []
    writer.on('update', (update: Uint8Array) => changes.push(update))
    rewriteText(writer, blocksOfMarkdown('Et to'))
    rewriteText(writer, blocksOfMarkdown('Et to tre'))
    const server = sharedFrom('Et')
    expect(mergeChange(server, changes[1]!)).toMatchObject({ isIncomplete: true })
    const again = sharedFrom('Et')
    expect(mergeChange(again, changes[0]!).added).toBeDefined()
    expect(mergeChange(again, changes[0]!).added).toBeUndefined()
  })
})
