import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type HeldItem,
  nextItem,
  outcomeOf,
  whyNotAnswer,
  whyNotAttend,
  whyNotBegin,
  whyNotEnd,
  whyNotGoOn,
  whyNotMend,
} from './meeting-progress.ts'

const usual = { heldOn: '2026-12-14', today: '2026-12-14', meetingState: 'agenda', dispatched: true, items: 3, reason: '' }

it.each([
  ['on its day with a dispatched agenda', {}, undefined, undefined],
  ['without one', { dispatched: false }, undefined, 'meetings/begin-reason-missing'],
  ['without one, with a reason', { dispatched: false, reason: 'Ekstraordinært møde' }, undefined, undefined],
  ['on another day', { today: '2026-12-13' }, undefined, 'meetings/begin-reason-missing'],
  ['on another day, with blanks for a reason', { today: '2026-12-13', reason: ' ' }, undefined, 'meetings/begin-reason-missing'],
  ['with nothing on the agenda', { items: 0 }, undefined, 'meetings/nothing-to-treat'],
  ['twice', {}, 'begun', 'meetings/already-begun'],
  ['after its end', {}, 'ended', 'meetings/already-ended'],
  ['cancelled', { meetingState: 'cancelled' }, undefined, 'meetings/cancelled-not-held'],
  ['with minutes', { meetingState: 'minutes' }, undefined, 'meetings/held-already'],
] as const)('a meeting begins %s', (_, change, state, code) => expect(whyNotBegin({ state }, { ...usual, ...change })?.code).toBe(code))

it.each([
  [undefined, false, 'meetings/not-begun', 'meetings/not-begun', undefined],
  ['begun', false, undefined, undefined, undefined],
  ['ended', false, 'meetings/already-ended', undefined, undefined],
  ['ended', true, 'meetings/minutes-approved', 'meetings/minutes-approved', 'meetings/minutes-approved'],
] as const)('%s, minutes approved: %s', (state, minutesApproved, goOn, mend, attend) => {
  const progress = { state, minutesApproved }
  expect([whyNotGoOn(progress)?.code, whyNotMend(progress)?.code, whyNotAttend(progress)?.code]).toEqual([goOn, mend, attend])
})

it.each([
  [undefined, 'agenda', undefined],
  ['begun', 'agenda', 'meetings/answer-too-late'],
  [undefined, 'minutes', 'meetings/answer-too-late'],
  [undefined, 'cancelled', 'meetings/cancelled-not-held'],
] as const)('whether one comes to a meeting that is %s (%s)', (state, meetingState, code) =>
  expect(whyNotAnswer({ state, minutesApproved: false }, meetingState)?.code).toBe(code),
)

const item = (id: string, more: Partial<HeldItem> = {}): HeldItem => ({
  id,
  state: 'on-agenda',
  concluded: false,
  untreatedReason: null,
  ...more,
})

it.each([
  [item('1'), 'waiting'],
  [item('current'), 'current'],
  [item('current', { concluded: true }), 'concluded'],
  [item('1', { state: 'postponed', concluded: true }), 'postponed'],
  [item('1', { untreatedReason: 'Tiden gik' }), 'untreated'],
  [item('1', { state: 'treated', concluded: true }), 'concluded'],
])('%o is %s', (of, outcome) => expect(outcomeOf(of, 'current')).toBe(outcome))

it('goes on to the next, and back to what was jumped over', () => {
  const items = [item('1'), item('2', { concluded: true }), item('3'), item('4')]
  expect(nextItem(items)?.id).toBe('1')
  expect(nextItem(items, '1')?.id).toBe('3')
  expect(nextItem(items, '4')?.id).toBe('1')
  expect(nextItem([item('1', { concluded: true })], '1')).toBeUndefined()
})

describe('the end', () => {
  const begun = { state: 'begun', minutesApproved: false } as const
  it('comes when something has become of every item, and not before', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ state: fc.constantFrom('on-agenda', 'postponed', 'sent-on'), concluded: fc.boolean(), untreated: fc.boolean() }),
        ),
        (drawn) => {
          const items = drawn.map(({ untreated, ...rest }, at) => item(String(at), { ...rest, untreatedReason: untreated ? 'Tid' : null }))
          const left = items.filter((one) => one.state === 'on-agenda' && !one.concluded && one.untreatedReason === null)
          expect(whyNotEnd(begun, items)?.values?.['left']).toBe(left.length || undefined)
          expect(nextItem(items)?.id).toBe(left[0]?.id)
        },
      ),
    ))
})
