import { describe, expect, it } from 'vitest'
import type { Treatment } from './route.ts'
import { type PlannedTreatment, whyNotPlan } from './why-not-plan.ts'

const held: Treatment = {
  id: 't1',
  committeeId: 'faglig',
  committeeName: 'Faglig Klynge',
  stage: 2,
  plannedOn: null,
  heldOn: '2026-09-30',
  state: 'held',
}
const wanted: PlannedTreatment = {
  committeeId: 'politisk',
  committeeName: 'Politisk Klynge',
  stage: 3,
  plannedOn: '2026-12-14',
  heldOn: '',
  outcome: '',
}

describe('planning a treatment', () => {
  it.each<[string, Partial<PlannedTreatment>, string | undefined]>([
    ['a later committee', {}, undefined],
    ['side by side', { stage: 2, committeeName: 'Ældre og Sundhed', committeeId: undefined }, undefined],
    ['back again after another', { committeeId: 'faglig', committeeName: 'Faglig Klynge', stage: 4 }, undefined],
    ['no committee', { committeeId: undefined, committeeName: ' ' }, 'matters/committee-missing'],
    ['no day', { plannedOn: '31. februar' }, 'matters/no-such-day'],
    ['no stage', { stage: 0 }, 'matters/no-such-stage'],
    ['the same twice in a row', { committeeId: 'faglig', committeeName: 'Faglig Klynge' }, 'matters/route-loops'],
    ['the same by name', { committeeId: undefined, committeeName: 'faglig klynge' }, 'matters/route-loops'],
    ['a later stage on an earlier day', { plannedOn: '2026-09-01' }, 'matters/route-goes-back'],
    ['an earlier stage on a later day', { stage: 1, plannedOn: '2026-12-24' }, 'matters/route-goes-back'],
    ['a person', { outcome: 'Gav 010190-1234 ret' }, 'matters/treatment-personal-number'],
    ['more than anybody reads', { outcome: 'x'.repeat(2001) }, 'matters/outcome-too-long'],
  ])('%s', (_, more, code) => expect(whyNotPlan({ ...wanted, ...more }, [held])?.code).toBe(code))

  it('does not count the treatment that is changed, nor what was dropped', () => {
    expect(whyNotPlan({ ...wanted, id: 't1', committeeId: 'faglig', committeeName: 'Faglig Klynge', stage: 2 }, [held])).toBeUndefined()
    expect(whyNotPlan({ ...wanted, plannedOn: '2026-09-01' }, [{ ...held, state: 'dropped' }])).toBeUndefined()
  })
})
