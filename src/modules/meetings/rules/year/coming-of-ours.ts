import type { IsoDay } from '../../../../kernel/dates.ts'
import { nameKey } from '../../../../kernel/name-key.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import type { CalendarMeeting } from './calendar-in-address.ts'
import type { ListedMeeting } from './listed-meetings.ts'

export type CalendarFileCode =
  | 'meetings/calendar-file-missing'
  | 'meetings/calendar-file-too-large'
  | 'meetings/calendar-file-unreadable'
  | 'meetings/calendar-file-without-yours'
  | 'meetings/calendar-file-nothing-new'

export interface OwnCommittee {
  readonly id: string
  readonly slug: string
  readonly name: string
}

export interface Sifted {
  readonly coming: readonly CalendarMeeting[]
  /** Held already. */
  readonly past: number
  /** On a day on which the committee has a meeting here. */
  readonly known: number
}

/** What of a calendar is still to come in one's own committees and not here yet; what is left out is counted, not hidden. */
export function comingOfOurs(
  listed: readonly ListedMeeting[],
  own: readonly OwnCommittee[],
  { today, isTaken }: { readonly today: IsoDay; readonly isTaken: (committeeId: string, day: IsoDay) => boolean },
): Sifted | { readonly refusal: Refusal<CalendarFileCode> } {
  const bySaid = new Map(own.map((committee) => [saidOf(committee.name), committee]))
  const ours = listed.flatMap((meeting) => {
    const committee = bySaid.get(saidOf(meeting.committee))
    return committee ? [{ ...meeting, committee }] : []
  })
  if (ours.length === 0) {
    const named = [...new Set(listed.map(({ committee }) => committee))]
    const values = { yours: own.map(({ name }) => name).join(', '), named: named.slice(0, 8).join(', ') || '–' }
    return { refusal: { code: 'meetings/calendar-file-without-yours', values } }
  }
  const still = ours.filter(({ heldOn }) => heldOn >= today)
  const coming = still.filter(({ committee, heldOn }) => !isTaken(committee.id, heldOn))
  const past = ours.length - still.length
  const known = still.length - coming.length
  if (coming.length === 0) return { refusal: { code: 'meetings/calendar-file-nothing-new', values: { past, known } } }
  return {
    coming: coming.map(({ committee, heldOn, startsAt, endsAt, place }) => ({ slug: committee.slug, heldOn, startsAt, endsAt, place })),
    past,
    known,
  }
}

/** "Udvalget for Ældre og Sundhed" is said for "Ældre og Sundhed". */
function saidOf(name: string): string {
  return nameKey(name).replace(/^udvalget for /, '')
}
