import { expect, it } from 'vitest'
import { firstRoute, type TracedItem } from './first-route.ts'

const item: TracedItem = {
  id: 'i1',
  meetingId: 'm1',
  committeeId: 'politisk',
  committeeName: 'Politisk Klynge',
  heldOn: '2026-12-14',
  isHeld: false,
  conclusion: null,
  treatments: [
    { committee: 'Ældre og Sundhed', treatedOn: '2026-10-07', outcome: 'Anbefalet', state: 'held' },
    { committee: 'FAGLIG KLYNGE', treatedOn: '2026-12-02', outcome: null, state: 'held' },
    { committee: 'Politisk Klynge', treatedOn: '2026-12-14', outcome: null, state: 'planned' },
    { committee: 'Regionsrådet', treatedOn: null, outcome: null, state: 'planned' },
    { committee: null, treatedOn: '2026-01-01', outcome: null, state: 'held' },
  ],
}

it('proposes what a paper tells of, in its order, around the item that stands', () => {
  const route = firstRoute(item, [{ id: 'faglig', name: 'Faglig Klynge' }])
  expect(route.map(({ committeeName, committeeId, stage, state }) => [committeeName, committeeId, stage, state])).toEqual([
    ['Ældre og Sundhed', null, 1, 'proposed'],
    ['FAGLIG KLYNGE', 'faglig', 2, 'proposed'],
    ['Politisk Klynge', 'politisk', 3, 'planned'],
    ['Regionsrådet', null, 4, 'proposed'],
  ])
  expect(route[2]).toMatchObject({ itemId: 'i1', plannedOn: '2026-12-14', heldOn: null })
})

it('is held where the meeting was', () => {
  expect(firstRoute({ ...item, isHeld: true, treatments: [] }, [])[0]).toMatchObject({ state: 'held', heldOn: '2026-12-14', stage: 1 })
})
