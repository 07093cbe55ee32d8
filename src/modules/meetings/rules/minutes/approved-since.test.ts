import { expect, it } from 'vitest'
import { danishInstant } from '../../../../kernel/dates.ts'
import { approvedSince } from './approved-since.ts'

const at = (day: number) => danishInstant(`2026-12-0${day}`, '12:00')
const sent = (day: number) => ({ occasion: 'for-approval' as const, savedAt: at(day) })
const given = (personId: string | null, day: number, verdict: 'approved' | 'objected' = 'approved') => ({
  personId,
  verdict,
  givenAt: at(day),
})

it.each([
  ['an approval of what was sent', [sent(1)], [given('anna', 2)], ['anna']],
  ['at the same moment', [sent(1)], [given('anna', 1)], ['anna']],
  ['one from before it was sent again', [sent(3), sent(1)], [given('anna', 2), given('bent', 4)], ['bent']],
  ['an objection', [sent(1)], [given('anna', 2, 'objected')], []],
  ['that of a meeting', [sent(1)], [given(null, 2)], []],
  ['anything before something was sent', [], [given('anna', 2)], ['anna']],
])('counts %s', (_, stages, approvals, persons) => expect([...approvedSince(stages, approvals)]).toEqual(persons))
