import type { IsoDay } from '../../../../kernel/dates.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'

export type PlaceCode = 'meetings/agenda-of-another' | 'meetings/meeting-over' | 'meetings/agenda-of-paper'

interface MeetingInView {
  readonly committeeId: string
  readonly heldOn: IsoDay
  readonly state: string
  /** Its agenda was read from a paper, and is changed by another paper. */
  readonly fromPaper?: boolean | undefined
}

/** An item stands on an agenda of its own committee, of a meeting that is still to be held or is held today. */
export function whyNotPlace(
  draft: { readonly committeeId: string },
  meeting: MeetingInView | undefined,
  today: IsoDay,
): Refusal<PlaceCode> | undefined {
  if (!meeting || meeting.committeeId !== draft.committeeId) return { code: 'meetings/agenda-of-another', values: { field: 'meeting' } }
  if (!mayTakeItems(meeting, today)) return { code: 'meetings/meeting-over', values: { field: 'meeting' } }
  return meeting.fromPaper ? { code: 'meetings/agenda-of-paper', values: { field: 'meeting' } } : undefined
}

function mayTakeItems({ heldOn, state }: Omit<MeetingInView, 'committeeId'>, today: IsoDay): boolean {
  return heldOn >= today && (state === 'planned' || state === 'agenda')
}
