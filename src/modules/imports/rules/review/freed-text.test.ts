import { describe, expect, it } from 'vitest'
import { codes, corrected, draft, lines } from '../../../../../test/support/paper-to-correct.ts'
import { nearestAbove } from './freed-text.ts'

describe('an item that is removed', () => {
  const after = corrected(draft, { '/items/0': 'remove', '/items/0/title': '' })

  it('gives its whole text back as unplaced, and says so as a doubt', () => {
    expect(after.items.map(({ number }) => number)).toEqual(['2', '4'])
    expect(after.unplaced.map((line) => line.text)).toEqual(lines.slice(6, 14))
    expect(after.unplaced.some(({ insignificant }) => insignificant)).toBe(false)
    expect(after.doubts.find(({ code }) => code === 'imports/unplaced-text')?.values).toEqual({ count: 8 })
  })

  it('leaves its follow-ups outside any item', () => {
    expect(draft.followUps[0]?.item).toBe(0)
    expect(after.followUps[0]?.item).toBeUndefined()
  })
})

it('an entry that is removed leaves its words as of no consequence, so that they are no doubt and not in the record', () => {
  const after = corrected(draft, { '/meeting/people/1': 'remove' })
  expect(after.unplaced).toMatchObject([{ text: 'Ole Prøve (V) (afbud)', insignificant: true }])
  expect(codes(after)).not.toContain('imports/unplaced-text')
})

it('the item above a place is the last that begins there or before; a new one was read nowhere', () => {
  const [first, second] = [draft.items[0]!, draft.items[1]!]
  const items = [first, { ...second, places: {} }, second]
  const [[begins]] = second.places['number'] as [[number, number]]
  expect([0, begins - 1, begins].map((at) => nearestAbove(items, at))).toEqual([undefined, 0, 2])
})
