import { describe, expect, it } from 'vitest'
import { daysAfter } from '../../../kernel/dates.ts'
import { type RemindedOf, reminderDue } from './reminder-due.ts'

const due = { dueOn: '2026-06-01', escalatesAfterDays: 30 }

describe('a reminder', () => {
  it.each<[string, readonly RemindedOf[], string | undefined]>([
    ['2026-05-24', [], undefined],
    ['2026-05-25', [], 'before-due'],
    ['2026-05-26', [{ kind: 'before-due', sentOn: '2026-05-25' }], undefined],
    ['2026-06-01', [], 'before-due'],
    ['2026-06-02', [], 'overdue'],
    ['2026-06-03', [{ kind: 'overdue', sentOn: '2026-06-02' }], undefined],
    ['2026-06-30', [{ kind: 'overdue', sentOn: '2026-06-02' }], undefined],
    ['2026-07-01', [{ kind: 'overdue', sentOn: '2026-06-02' }], 'escalation'],
    ['2026-08-01', [], 'overdue'],
    ['2026-08-04', [{ kind: 'overdue', sentOn: '2026-08-01' }], undefined],
    ['2026-08-08', [{ kind: 'overdue', sentOn: '2026-08-01' }], 'escalation'],
    [
      '2026-12-01',
      [
        { kind: 'overdue', sentOn: '2026-06-02' },
        { kind: 'escalation', sentOn: '2026-07-01' },
      ],
      undefined,
    ],
  ])('on %s after %j: %s', (today, sent, kind) => expect(reminderDue(due, sent, today)).toBe(kind))

  it('is never sent where there is no date', () => {
    expect(reminderDue({ dueOn: null, escalatesAfterDays: 30 }, [], '2026-06-01')).toBeUndefined()
  })

  it('comes at most once of each kind over a whole year, each on its day', () => {
    const sent: RemindedOf[] = []
    for (let today = '2026-01-01'; today < '2027-01-01'; today = daysAfter(today, 1)) {
      const kind = reminderDue(due, sent, today)
      if (kind) sent.push({ kind, sentOn: today })
    }
    expect(sent).toEqual([
      { kind: 'before-due', sentOn: '2026-05-25' },
      { kind: 'overdue', sentOn: '2026-06-02' },
      { kind: 'escalation', sentOn: '2026-07-01' },
    ])
  })
})
