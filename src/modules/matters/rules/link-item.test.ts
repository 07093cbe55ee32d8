import { describe, expect, it } from 'vitest'
import { nextStage, treatmentOfItem, whyNotLink } from './link-item.ts'

const item = { id: 'i1', committeeId: 'politisk', committeeName: 'Politisk Klynge', heldOn: '2026-12-14' }
const planned = {
  id: 't1',
  committeeId: 'politisk',
  committeeName: 'Politisk Klynge',
  stage: 3,
  plannedOn: '2026-12-14',
  heldOn: null,
  state: 'planned' as const,
  item: null,
}
const held = {
  ...planned,
  id: 't2',
  committeeId: 'faglig',
  committeeName: 'Faglig Klynge',
  stage: 2,
  heldOn: '2026-12-02',
  state: 'held' as const,
}
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

describe('an item that treats a matter', () => {
  it('is the treatment that was planned, also on another day or under a name alone', () => {
    expect(treatmentOfItem(item, [held, planned], same)?.id).toBe('t1')
    expect(treatmentOfItem(item, [{ ...planned, plannedOn: '2026-11-30' }], same)?.id).toBe('t1')
    expect(treatmentOfItem(item, [{ ...planned, committeeId: null, committeeName: 'POLITISK KLYNGE' }], same)?.id).toBe('t1')
    expect(
      treatmentOfItem(item, [held, { ...planned, state: 'dropped' as const }, { ...planned, item: { id: 'other' } }], same),
    ).toBeUndefined()
  })

  it('stands after what was before it, and beside what is on its day', () => {
    expect(nextStage(item, [held])).toBe(3)
    expect(nextStage(item, [{ ...held, heldOn: '2026-12-14' }])).toBe(2)
    expect(nextStage(item, [])).toBe(1)
  })

  it('is linked once', () => {
    expect(whyNotLink(item, [{ ...planned, item: { id: 'i1' } }])?.code).toBe('matters/item-linked-already')
    expect(whyNotLink(item, [planned])).toBeUndefined()
  })
})
