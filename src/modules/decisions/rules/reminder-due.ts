import { daysAfter, type IsoDay } from '../../../kernel/dates.ts'

export type ReminderKind = 'before-due' | 'overdue' | 'escalation'

/** So many days before its date who is responsible is reminded. */
export const remindedDaysBefore = 7
/** The chairs are told after so many days over the date, where their committee has not chosen otherwise. */
export const usualEscalationInDays = 30
/** Nobody's follow-up goes to the chairs before they have had so many days since they were told that it is overdue. */
const graceInDays = 7

export interface RemindedOf {
  readonly kind: ReminderKind
  readonly sentOn: IsoDay
}

/** Which reminder a follow-up needs today, of those that it has not had for its date; each at most once. */
export function reminderDue(
  { dueOn, escalatesAfterDays }: { readonly dueOn: IsoDay | null; readonly escalatesAfterDays: number },
  sent: readonly RemindedOf[],
  today: IsoDay,
): ReminderKind | undefined {
  if (dueOn === null || today < daysAfter(dueOn, -remindedDaysBefore)) return undefined
  const had = (kind: ReminderKind) => sent.find((reminder) => reminder.kind === kind)
  // Whoever was told of it late is told only how it stands.
  if (today <= dueOn) return had('before-due') ? undefined : 'before-due'
  const overdue = had('overdue')
  if (!overdue) return 'overdue'
  if (today < daysAfter(dueOn, escalatesAfterDays) || today < daysAfter(overdue.sentOn, graceInDays)) return undefined
  return had('escalation') ? undefined : 'escalation'
}
