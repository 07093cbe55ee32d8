import { describe, expect, it } from 'vitest'
import type { PlanGround } from './plan.ts'
import { whyNotCancel, whyNotMove } from './why-not-move.ts'

const ground: PlanGround = {
  today: '2026-11-22',
  committees: new Map([['political', { name: 'Politisk klynge', validFrom: null, validTo: null }]]),
  isTaken: (_, day) => ['2026-12-14', '2026-12-16'].includes(day),
}
const planned = { state: 'planned', heldOn: '2026-12-14' }
const to = (heldOn: string) => ({ committeeId: 'political', heldOn })

describe('a meeting is moved', () => {
  it.each([
    [planned, '2026-12-15', undefined],
    [planned, '2026-12-14', undefined],
    [planned, '2026-12-16', 'meetings/day-taken'],
    [planned, '2026-11-01', 'meetings/day-passed'],
    [{ ...planned, state: 'agenda' }, '2026-12-15', undefined],
    [{ ...planned, state: 'minutes' }, '2026-12-15', 'meetings/already-held'],
    [{ ...planned, state: 'agenda', isBegun: true }, '2026-12-15', 'meetings/already-held'],
    [{ ...planned, state: 'cancelled' }, '2026-12-15', 'meetings/already-cancelled'],
  ])('%j to %s: %s', (meeting, day, code) => expect(whyNotMove(meeting, to(day), ground)?.code).toBe(code))
})

describe('a meeting is cancelled', () => {
  it.each([
    [planned, 'For få kan deltage', undefined],
    [planned, ' ', 'meetings/reason-missing'],
    [planned, 'x'.repeat(2000), undefined],
    [planned, 'x'.repeat(2001), 'meetings/reason-too-long'],
    [{ ...planned, state: 'minutes' }, 'For sent', 'meetings/already-held'],
    [{ ...planned, state: 'cancelled' }, 'Igen', 'meetings/already-cancelled'],
  ])('%j because %j: %s', (meeting, reason, code) => expect(whyNotCancel(meeting, reason)?.code).toBe(code))
})
