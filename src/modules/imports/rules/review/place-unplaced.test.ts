import { describe, expect, it } from 'vitest'
import { codes, corrected, draft, text } from '../../../../../test/support/paper-to-correct.ts'
import type { Corrections } from './corrections.ts'
import type { Draft } from '../draft.ts'

/** The same with a line that the recogniser could not place, and one that it took for a place. */
const withUnplaced = (): Draft => {
  const at = text.indexOf('Sagsnr.: 24/1187')
  return {
    ...draft,
    items: draft.items.map((item) => ({ ...item, recordReferences: [] })),
    unplaced: [{ span: [at, at + 16], text: 'Sagsnr.: 24/1187', item: 0 }],
    counts: { ...draft.counts, placed: draft.counts.read - 15, unplaced: 15 },
    doubts: [...draft.doubts, { code: 'imports/unplaced-text', field: '/unplaced', values: { count: 1 }, spans: [[at, at + 16]] }],
  }
}

describe('an unplaced line', () => {
  it.each<[Corrections, read: (draft: Draft) => unknown, expected: unknown]>([
    [
      { '/unplaced/0/as': 'economy', '/unplaced/0/item': '1' },
      ({ items }) => items[1]?.sections.at(-1),
      { kind: 'economy', text: 'Sagsnr.: 24/1187', places: { text: [expect.anything()] } },
    ],
    [
      { '/unplaced/0/as': 'conclusion', '/unplaced/0/item': '1' },
      ({ items }) => [items[1]?.conclusion?.text, items[1]?.sections.find(({ kind }) => kind === 'conclusion')?.text],
      ['Godkendt.\n\nSagsnr.: 24/1187', 'Godkendt.\n\nSagsnr.: 24/1187'],
    ],
    [{ '/unplaced/0/as': 'recommendation' }, ({ items }) => items[0]?.recommendations.at(-1)?.text, 'Sagsnr.: 24/1187'],
    [{ '/unplaced/0/as': 'attachments', '/unplaced/0/item': '0' }, ({ items }) => items[0]?.attachments.at(-1)?.title, 'Sagsnr.: 24/1187'],
  ])('is put where it belongs: %j', (corrections, read, expected) => {
    const after = corrected(withUnplaced(), corrections)
    expect(read(after)).toEqual(expected)
    expect([after.unplaced, after.counts, codes(after).includes('imports/unplaced-text')]).toEqual([[], draft.counts, false])
  })

  it('of no consequence stays, marked, is no doubt, and can be taken up again', () => {
    const after = corrected(withUnplaced(), { '/unplaced/0/as': 'insignificant' })
    expect(after.unplaced).toMatchObject([{ insignificant: true }])
    expect([after.counts.unplaced, codes(after).includes('imports/unplaced-text')]).toEqual([15, false])
    const again = corrected(after, { '/unplaced/0/as': '' })
    expect([again.unplaced[0]?.insignificant, codes(again).includes('imports/unplaced-text')]).toEqual([undefined, true])
  })

  it.each<Corrections>([
    {},
    { '/unplaced/0/as': '' },
    { '/unplaced/0/as': 'poem' },
    { '/unplaced/0/as': 'economy', '/unplaced/0/item': '9' },
    { '/unplaced/4/as': 'economy' },
  ])('stays with %j', (corrections) => expect(corrected(withUnplaced(), corrections).unplaced).toEqual(withUnplaced().unplaced))
})

it('nothing is put under an item that is being taken out', () => {
  const after = corrected(withUnplaced(), { '/unplaced/0/as': 'economy', '/items/0': 'remove' })
  expect(after.unplaced.map((line) => line.text)).toContain('Sagsnr.: 24/1187')
})
