import { describe, expect, it } from 'vitest'
import { danishInstant } from '../../../../kernel/dates.ts'
import { agendaAttachment, agendaEntry, agendaOf } from '../../../../../test/world/agenda.ts'
import { type Approval, chairStandings, isApproved } from './agenda-approvals.ts'
import type { AgendaContent } from './agenda-content.ts'

const chairs = [
  { personId: 'region', name: 'Regionsrådsformanden' },
  { personId: 'mayor', name: 'Borgmesteren i Furesø' },
]
const item = agendaEntry({ sections: [{ kind: 'background', body: 'Tal' }], attachments: [agendaAttachment()] })
const approved = agendaOf(item, agendaEntry({ id: 'b', number: '2', title: 'Eventuelt' }))
const approval = (personId: string, content: AgendaContent, day = 1): Approval => ({
  personId,
  approvedBy: personId,
  approvedByName: personId,
  approvedAt: danishInstant(`2023-05-0${day}`, '12:00'),
  content,
})
const of = (now: AgendaContent, ...approvals: Approval[]) => chairStandings(chairs, approvals, now).map(({ state }) => state)

describe('approval by both chairs', () => {
  it.each<[string, AgendaContent, 'approved' | 'stale']>([
    ['nothing changed', approved, 'approved'],
    ['another order', { ...approved, items: approved.items.toReversed() }, 'approved'],
    ['more time', agendaOf({ ...item, minutesAllotted: 30 }, approved.items[1]!), 'approved'],
    ['another place', { ...approved, place: 'Hospitalet' }, 'approved'],
    ['another text', agendaOf({ ...item, sections: [{ kind: 'background', body: 'Andre tal' }] }, approved.items[1]!), 'stale'],
    ['another recommendation', agendaOf({ ...item, recommendation: ['at det besluttes'] }, approved.items[1]!), 'stale'],
    ['an item gone', agendaOf(item), 'stale'],
    ['closed', agendaOf({ ...item, open: false }, approved.items[1]!), 'stale'],
    [
      'another file',
      agendaOf({ ...item, attachments: [agendaAttachment({ file: { sha256: 'b', name: 'ny.pdf' } })] }, approved.items[1]!),
      'stale',
    ],
    [
      'an attachment that is handed out',
      agendaOf({ ...item, attachments: [agendaAttachment({ handout: true })] }, approved.items[1]!),
      'approved',
    ],
  ])('%s', (_, now, state) => expect(of(now, approval('region', approved))).toEqual([state, 'missing']))

  it('counts each chair’s latest', () => {
    const now = agendaOf(item)
    expect(of(now, approval('region', approved), approval('region', now, 2), approval('mayor', now))).toEqual(['approved', 'approved'])
    expect(isApproved(chairStandings(chairs, [approval('region', now), approval('mayor', now)], now))).toBe(true)
    expect(isApproved(chairStandings(chairs, [approval('region', now)], now))).toBe(false)
    expect(isApproved([])).toBe(false)
  })

  it('says what changed since', () => {
    const [standing] = chairStandings(chairs, [approval('region', approved)], agendaOf(item))
    expect(standing?.since).toMatchObject([{ what: 'item-removed', item: { number: '2' } }])
  })
})
