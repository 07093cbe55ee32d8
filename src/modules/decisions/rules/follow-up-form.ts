import { isUuid } from '../../../kernel/uuid.ts'
import { dayWritten } from '../../committees/rules/appointments/day-written.ts'

/** What somebody wrote of a follow-up; what was left empty is null. */
export interface FollowUpForm {
  readonly text: string
  readonly organisationId: string | null
  readonly personId: string | null
  readonly focusAreaId: string | null
  /** As it was typed where it is no day. */
  readonly dueOn: string | null
  readonly tell: readonly string[]
  readonly revision: number
}

type SentFields = Readonly<Record<string, readonly string[]>>

export function followUpIn(fields: SentFields): FollowUpForm {
  const first = (name: string): string => (fields[name]?.[0] ?? '').trim()
  const due = first('frist')
  return {
    text: first('tekst'),
    organisationId: first('part') || null,
    personId: first('person') || null,
    focusAreaId: first('fokus') || null,
    dueOn: due === '' ? null : (dayWritten(due) ?? due),
    tell: (fields['besked'] ?? []).filter(isUuid),
    revision: Number(first('revision')) || 0,
  }
}
