import type { IsoDay } from '../../../../kernel/dates.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'

export type PlaceCode = 'meetings/agenda-of-another' | 'meetings/meeting-over'

interface MeetingInView {
  readonly committeeId: string
  readonly heldOn: IsoDay
  readonly state: string
}

/** An item stands on an agenda of its own committee, of a meeting that is still to be held or is held today. */
export function whyNotPlace(
  draft: { readonly committeeId: string },
  meeting: MeetingInView | undefined,
  today: IsoDay,
): Refusal<PlaceCode> | undefined {
  if (!meeting || meeting.committeeId !== draft.committeeId) return { code: 'meetings/agenda-of-another', values: { field: 'meeting' } }
  return mayTakeItems(meeting, today) ? undefined : { code: 'meetings/meeting-over', values: { field: 'meeting' } }
}

export function mayTakeItems({ heldOn, state }: Omit<MeetingInView, 'committeeId'>, today: IsoDay): boolean {
  return heldOn >= today && (state === 'planned' || state === 'agenda')
}
