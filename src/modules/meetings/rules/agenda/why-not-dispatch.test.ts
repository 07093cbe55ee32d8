import { describe, expect, it } from 'vitest'
import { danishInstant } from '../../../../kernel/dates.ts'
import { agendaEntry, agendaOf } from '../../../../../test/world/agenda.ts'
import type { ChairStanding } from './agenda-approvals.ts'
import type { AgendaContent } from './agenda-content.ts'
import { whyNotApprove, whyNotChangeAgenda, whyNotDispatch, whyNotOpen, whyNotPrepare, whyNotReady } from './why-not-dispatch.ts'

const open = { state: 'planned', heldOn: '2023-06-14', opened: true, fromPaper: false }
const today = '2023-05-01'

describe('an agenda is put together', () => {
  it.each([
    [open, undefined],
    [{ ...open, heldOn: today }, undefined],
    [{ ...open, heldOn: '2023-04-30' }, 'meetings/agenda-day-passed'],
    [{ ...open, state: 'cancelled' }, 'meetings/agenda-cancelled'],
    [{ ...open, state: 'minutes' }, 'meetings/agenda-already-held'],
    [{ ...open, state: 'agenda', fromPaper: true }, 'meetings/agenda-from-paper'],
  ])('%o: %s', (agenda, code) => expect(whyNotPrepare(agenda, today)?.code).toBe(code))

  it('and begun once', () => {
    expect(whyNotOpen({ ...open, opened: false }, today)).toBeUndefined()
    expect(whyNotOpen(open, today)?.code).toBe('meetings/agenda-opened-already')
  })

  it('and not changed before it was begun', () =>
    expect(whyNotChangeAgenda({ ...open, opened: false }, today)?.code).toBe('meetings/agenda-not-opened'))
})

describe('an agenda is ready', () => {
  it.each<[string, AgendaContent, string | undefined]>([
    ['with one item', agendaOf(agendaEntry()), undefined],
    ['without items', agendaOf(), 'meetings/agenda-empty'],
    ['without a title', agendaOf(agendaEntry({ title: ' ' })), 'meetings/agenda-title-missing'],
    ['without a type', agendaOf(agendaEntry({ type: undefined })), 'meetings/agenda-type-missing'],
    ['with a standing item without one', agendaOf(agendaEntry({ type: undefined, standing: 'announcements' })), undefined],
  ])('%s', (_, agenda, code) => expect(whyNotReady(agenda)?.code).toBe(code))
})

const chair = (personId: string, state: ChairStanding['state'], hand = personId): ChairStanding => ({
  personId,
  name: personId,
  state,
  since: [],
  ...(state !== 'missing' && { approval: { approvedBy: hand, approvedByName: hand, approvedAt: danishInstant(today, '12:00') } }),
})

describe('an agenda goes out', () => {
  it.each([
    ['approved by both', [chair('a', 'approved'), chair('b', 'approved')], undefined, '', undefined],
    ['approved by one of two', [chair('a', 'approved'), chair('b', 'missing')], undefined, '', 'meetings/agenda-not-approved'],
    ['changed since', [chair('a', 'stale'), chair('b', 'approved')], undefined, 'Det haster', 'meetings/agenda-not-approved'],
    ['approved by the only one', [chair('a', 'approved')], undefined, '', undefined],
    ['with no chair and no reason', [], undefined, ' ', 'meetings/agenda-reason-missing'],
    ['with no chair and too much of a reason', [], undefined, 'x'.repeat(2001), 'meetings/agenda-reason-too-long'],
    ['with no chair and a reason', [], undefined, 'Formandsposterne er ubesatte', undefined],
    ['again, as it was', [chair('a', 'approved')], [], '', 'meetings/agenda-nothing-changed'],
    ['again, changed', [chair('a', 'approved')], [{ what: 'order' as const }], '', undefined],
  ])('%s', (_, standings, changes, reason, code) => expect(whyNotDispatch(standings, changes, reason)?.code).toBe(code))

  it('names whose approval is missing', () =>
    expect(whyNotDispatch([chair('a', 'stale'), chair('b', 'approved')], undefined, '')?.values).toEqual({ missing: 'a' }))
})

it.each([
  ['the second chair', 'b', 'b', undefined],
  ['twice', 'a', 'a', 'meetings/agenda-approved-already'],
  ['the first chair’s hand for the second', 'b', 'a', 'meetings/agenda-one-hand'],
])('approval: %s', (_, whose, hand, code) =>
  expect(whyNotApprove(whose, hand, [chair('a', 'approved'), chair('b', 'missing')])?.code).toBe(code),
)
