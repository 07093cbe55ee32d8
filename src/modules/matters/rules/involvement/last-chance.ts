import type { IsoDay } from '../../../../kernel/dates.ts'

/** A planned meeting of a municipal committee, with the day when its cases must be in, where that is known. */
export interface CommitteeMeeting {
  readonly heldOn: IsoDay
  readonly dueOn: IsoDay | null
}

/**
 * The last meeting of a committee before another's, to which a case can still be handed in; the latest that can no longer be
 * reached where there is none such; `none` where no meeting is between today and then.
 */
export type LastChance =
  | { readonly kind: 'meeting'; readonly heldOn: IsoDay; readonly dueOn: IsoDay | null }
  | { readonly kind: 'too-late'; readonly heldOn: IsoDay; readonly dueOn: IsoDay }
  | { readonly kind: 'none' }

export function lastChance(meetings: readonly CommitteeMeeting[], before: IsoDay, today: IsoDay): LastChance {
  const coming = meetings.filter(({ heldOn }) => heldOn >= today && heldOn < before).toSorted((a, b) => (a.heldOn < b.heldOn ? 1 : -1))
  const reached = coming.find(({ dueOn }) => dueOn === null || dueOn >= today)
  if (reached) return { kind: 'meeting', ...reached }
  const [latest] = coming
  return latest?.dueOn ? { kind: 'too-late', heldOn: latest.heldOn, dueOn: latest.dueOn } : { kind: 'none' }
}
