import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { findCommittee, markCommitteePublic, markMembershipsPublic } from '../../committees/index.ts'
import { isPlaced, mayPublishRecordOf } from '../../committees/rules/committee-rights.ts'
import { publishFollowUps } from '../../decisions/index.ts'
import { indexMeeting, listAttendance, lockMeeting, publishMeetingRows, readAllText } from '../../meetings/index.ts'
import { markPersonsPublic } from '../../people/index.ts'
import { whyNotPublish } from '../rules/why-not-publish.ts'

/** Lets everyone read a meeting: its open items, who was there, and the coming meetings that it announced. */
export const publishMeeting = command(
  'publishing.publish-meeting',
  async ({ actor, now, db, permitToKnow, record }, { meetingId }: { readonly meetingId: string }) => {
    const meeting = await lockMeeting(db, meetingId)
    permitToKnow(meeting !== undefined && mayPublishRecordOf(actor, meeting.committeeId))
    if (!meeting) throw new NotFound('meeting')
    const committee = await findCommittee(db, meeting.committeeId)
    refuseIf(whyNotPublish(meeting, await readAllText(db, meetingId), committee !== undefined && isPlaced(actor, committee)))
    await publishMeetingRows(db, meetingId, now)
    await markCommitteePublic(db, meeting.committeeId, now)
    await publishFollowUps(db, meetingId)
    const personIds = (await listAttendance(db, meetingId)).map(({ personId }) => personId)
    await markPersonsPublic(db, personIds, now)
    await markMembershipsPublic(db, { committeeId: meeting.committeeId, day: meeting.heldOn, personIds }, now)
    await indexMeeting(db, meetingId)
    await record({ event: 'meeting.published', subject: { kind: 'meeting', id: meetingId }, details: { version: meeting.version } })
  },
)
