import type { Command } from '../../../../platform/command/use-case.ts'
import { lockMeeting, type MeetingRow } from '../../repository/meetings.ts'
import { listMinutesForMeeting } from '../../repository/minutes.ts'
import type { MinutesWords } from '../../rules/minutes/minutes-words.ts'
import { approveAtMeeting } from './approve-minutes-at-meeting.ts'

/**
 * Approves the minutes that wait for a meeting, when it concludes its item about them; inside the command that concludes it,
 * which has asked the right. @returns how many there were
 */
export async function approveLastMinutes(work: Command, at: MeetingRow, words: MinutesWords): Promise<number> {
  const waiting = await listMinutesForMeeting(work.db, at.committeeId, at.heldOn)
  for (const { meetingId } of waiting) {
    const meeting = await lockMeeting(work.db, meetingId)
    if (meeting) await approveAtMeeting(work, meeting, at, words)
  }
  return waiting.length
}
