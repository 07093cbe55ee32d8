import type { IsoDay } from '../../../../kernel/dates.ts'
import type { Language } from '../../../../kernel/language.ts'
import type { PlannedDeadline } from './meeting-deadlines.ts'

interface MeetingTime {
  readonly heldOn: IsoDay
  readonly startsAt?: string | null | undefined
  readonly endsAt?: string | null | undefined
  readonly place?: string | null | undefined
}

/** What a committee's own are told when one of its meetings is moved or cancelled. */
export type MeetingNews =
  | {
      readonly news: 'moved'
      readonly committee: string
      readonly before: MeetingTime
      readonly after: MeetingTime
      /** Those that fall on another day now. */
      readonly deadlines: readonly PlannedDeadline[]
    }
  | { readonly news: 'cancelled'; readonly committee: string; readonly heldOn: IsoDay }

/** One sentence in each language; a mail can be read by others, so it names nothing of the agenda. */
export type TellOfMeeting = (news: MeetingNews) => Readonly<Record<Language, string>>

/** Deadlines that a move has put on another day, or that were not there before. */
export function movedDeadlines(before: readonly PlannedDeadline[], after: readonly PlannedDeadline[]): PlannedDeadline[] {
  return after.filter(({ kind, dueOn }) => before.find((one) => one.kind === kind)?.dueOn !== dueOn)
}
