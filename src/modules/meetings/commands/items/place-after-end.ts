import { danishDay } from '../../../../kernel/dates.ts'
import type { Command } from '../../../../platform/command/use-case.ts'
import { lockMeeting } from '../../repository/meetings.ts'
import type { ItemDraft } from '../../rules/items/item-draft.ts'

/** What ends before its meeting leaves the agenda; what the meeting itself put off stands on it as what it was. */
export async function placeAfterEnd(
  { db, now }: Command,
  { state, meetingId, position }: ItemDraft,
): Promise<{ readonly meetingId: string | null; readonly position: number | null }> {
  const meeting = meetingId !== null && state === 'on-agenda' ? await lockMeeting(db, meetingId) : undefined
  return meeting && meeting.heldOn <= danishDay(now) ? { meetingId: meeting.id, position } : { meetingId: null, position: null }
}
