import { describe, expect, it } from 'vitest'
import { whyNotPlan, type PlanGround, type PlannedMeeting } from './plan.ts'

const ground: PlanGround = {
  today: '2026-11-22',
  committees: new Map([['political', { name: 'Politisk klynge', validFrom: '2022-07-01', validTo: '2026-12-31' }]]),
  isTaken: (_, day) => day === '2026-12-14',
}
const meeting = (more: Partial<PlannedMeeting> = {}): PlannedMeeting => ({ committeeId: 'political', heldOn: '2026-12-01', ...more })

describe('a plan is saved whole or not at all', () => {
  it.each<[what: string, plan: PlannedMeeting[], code: string | undefined, field?: string]>([
    ['nothing', [], 'meetings/plan-empty'],
    ['more than anyone plans', Array.from({ length: 301 }, () => meeting()), 'meetings/plan-too-long'],
    ['a good one', [meeting({ startsAt: '09:15', endsAt: '11:15' })], undefined],
    ['no day', [meeting(), meeting({ heldOn: 'snart' })], 'meetings/day-wrong', 'day-1'],
    ['a day that has passed', [meeting({ heldOn: '2026-11-21' })], 'meetings/day-passed', 'day-0'],
    ['today', [meeting({ heldOn: '2026-11-22' })], undefined],
    ['no time', [meeting({ startsAt: '25:00' })], 'meetings/time-wrong', 'start-0'],
    ['an end before its start', [meeting({ startsAt: '11:00', endsAt: '10:00' })], 'meetings/ends-before-start', 'end-0'],
    ['as long a place as there is', [meeting({ place: 'x'.repeat(300) })], undefined],
    ['a place that is a story', [meeting({ place: 'x'.repeat(301) })], 'meetings/place-too-long', 'place-0'],
    ['a day with a meeting', [meeting({ heldOn: '2026-12-14' })], 'meetings/day-taken', 'day-0'],
    ['the same day twice', [meeting(), meeting()], 'meetings/day-taken', 'day-1'],
    ['after the committee has ended', [meeting({ heldOn: '2027-01-01' })], 'meetings/committee-not-there', 'day-0'],
    ['a committee that nobody knows', [meeting({ committeeId: 'x' })], 'meetings/committee-not-there', 'day-0'],
  ])('%s', (_, plan, code, field) => {
    const refusal = whyNotPlan(
      plan.map((one, at) => ({ ...one, key: String(at) })),
      ground,
    )
    expect(refusal?.code).toBe(code)
    expect(refusal?.values?.['field']).toBe(field)
  })
})
