import { danishDay } from '../../../../kernel/dates.ts'
import type { Command } from '../../../../platform/command/use-case.ts'
import { findHeldMeeting } from '../../repository/held-meetings.ts'
import { lockMeeting } from '../../repository/meetings.ts'
import type { ItemDraft } from '../../rules/items/item-draft.ts'

/**
 * What ends before its meeting leaves the agenda; what the meeting itself put off stands on it as what it was, also when it is
 * held on another day than planned.
 */
export async function placeAfterEnd(
  { db, now }: Command,
  { state, meetingId, position }: ItemDraft,
): Promise<{ readonly meetingId: string | null; readonly position: number | null }> {
  const meeting = meetingId !== null && state === 'on-agenda' ? await lockMeeting(db, meetingId) : undefined
  const begun = meeting !== undefined && (meeting.heldOn <= danishDay(now) || (await findHeldMeeting(db, meeting.id))?.begunAt != null)
  return meeting && begun ? { meetingId: meeting.id, position } : { meetingId: null, position: null }
}
