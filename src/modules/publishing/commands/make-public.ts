import type { Command } from '../../../platform/command/use-case.ts'
import { markCommitteePublic, markMembershipsPublic } from '../../committees/index.ts'
import { publishFollowUps } from '../../decisions/index.ts'
import { indexMeeting, listAttendance, publishMeetingRows } from '../../meetings/index.ts'
import { markPersonsPublic } from '../../people/index.ts'

/** Lets everyone read a meeting that has passed the gate, inside the caller's command. */
export async function makePublic(
  { db, now, record }: Command,
  meeting: { readonly id: string; readonly committeeId: string; readonly heldOn: string; readonly version: number },
): Promise<void> {
  const { id, committeeId, heldOn, version } = meeting
  await publishMeetingRows(db, id, now)
  await markCommitteePublic(db, committeeId, now)
  await publishFollowUps(db, id)
  const personIds = (await listAttendance(db, id)).map(({ personId }) => personId)
  await markPersonsPublic(db, personIds, now)
  await markMembershipsPublic(db, { committeeId, day: heldOn, personIds }, now)
  await indexMeeting(db, id)
  await record({ event: 'meeting.published', subject: { kind: 'meeting', id }, details: { version } })
}
