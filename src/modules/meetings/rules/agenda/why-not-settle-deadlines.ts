import { type IsoDay, isIsoDay } from '../../../../kernel/dates.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import { type DeadlineKind, deadlineKinds, type PlannedDeadline } from '../year/meeting-deadlines.ts'

export type DeadlineCode =
  | 'meetings/deadline-day-wrong'
  | 'meetings/deadline-after-meeting'
  | 'meetings/deadline-past'
  | 'meetings/dispatch-deadline-first'

/** What stands in the fields; an empty one settles no deadline. */
export type DeadlinesWritten = Readonly<Record<DeadlineKind, string>>

export function deadlinesOf(written: DeadlinesWritten): PlannedDeadline[] {
  return deadlineKinds.flatMap((kind) => (written[kind] ? [{ kind, dueOn: written[kind] }] : []))
}

/** A meeting's own deadlines lie before it, in order, and those that are new not in the past. */
export function whyNotSettleDeadlines(
  written: DeadlinesWritten,
  { heldOn, today, stand }: { readonly heldOn: IsoDay; readonly today: IsoDay; readonly stand: readonly PlannedDeadline[] },
): Refusal<DeadlineCode> | undefined {
  for (const { kind, dueOn } of deadlinesOf(written)) {
    const values = { field: kind }
    if (!isIsoDay(dueOn)) return { code: 'meetings/deadline-day-wrong', values }
    if (dueOn > heldOn) return { code: 'meetings/deadline-after-meeting', values }
    const unchanged = stand.some((deadline) => deadline.kind === kind && deadline.dueOn === dueOn)
    if (dueOn < today && !unchanged) return { code: 'meetings/deadline-past', values }
  }
  const [submission, dispatch] = [written.submission, written.dispatch]
  return submission && dispatch && dispatch < submission
    ? { code: 'meetings/dispatch-deadline-first', values: { field: 'dispatch' } }
    : undefined
}
