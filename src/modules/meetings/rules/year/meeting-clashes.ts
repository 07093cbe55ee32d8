import type { IsoDay } from '../../../../kernel/dates.ts'

export interface PlannedTime {
  /** Of the meeting, or of its place in a plan that is not saved yet. */
  readonly key: string
  readonly committeeId: string
  readonly heldOn: IsoDay
  /** "09:15"; a time that is not set could be any. */
  readonly startsAt?: string | null | undefined
  readonly endsAt?: string | null | undefined
}

export interface MeetingClash {
  readonly key: string
  readonly with: string
  /** The committee's own other meeting that day, or one whose people sit here too. */
  readonly why: 'same-committee' | 'same-people'
}

/**
 * Meetings at the same time that the same people should be at.
 * @param related pairs of committees that share a partnership or people, by id, in both directions
 */
export function meetingClashes(meetings: readonly PlannedTime[], related: ReadonlyMap<string, ReadonlySet<string>>): MeetingClash[] {
  const byDay = Map.groupBy(meetings, ({ heldOn }) => heldOn)
  return [...byDay.values()].flatMap((sameDay) =>
    sameDay.flatMap((one) =>
      sameDay.flatMap((other): MeetingClash[] => {
        if (one === other) return []
        if (one.committeeId === other.committeeId) return [{ key: one.key, with: other.key, why: 'same-committee' }]
        if (!related.get(one.committeeId)?.has(other.committeeId) || !overlaps(one, other)) return []
        return [{ key: one.key, with: other.key, why: 'same-people' }]
      }),
    ),
  )
}

function overlaps(one: PlannedTime, other: PlannedTime): boolean {
  return startOf(one) < endOf(other) && startOf(other) < endOf(one)
}

function startOf({ startsAt }: PlannedTime): string {
  return startsAt ?? '00:00'
}

/** A meeting without an end is over before the day is. */
function endOf({ endsAt }: PlannedTime): string {
  return endsAt ?? '24:00'
}
