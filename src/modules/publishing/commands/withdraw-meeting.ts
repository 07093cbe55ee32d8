import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { mayPublishRecordOf } from '../../committees/rules/committee-rights.ts'
import { withdrawFollowUps } from '../../decisions/index.ts'
import { deleteSeenFindings } from '../../documents/index.ts'
import { indexMeeting, insertWithdrawal, listAttendance, lockMeeting, withdrawMeetingRow, withdrawPeople } from '../../meetings/index.ts'
import { endOpenReleases } from '../repository/releases.ts'
import { whyNotWithdraw } from '../rules/why-not-publish.ts'
import { namedActor } from './named-actor.ts'
import { publishableOf } from './publishable-of.ts'

interface Taking {
  readonly meetingId: string
  readonly reason: string
}

/** Takes a published meeting back: from its page, from search, from calendars and from the originals. The reason stays. */
export const withdrawMeeting = command('publishing.withdraw-meeting', async (work, { meetingId, reason }: Taking) => {
  const { actor, now, db, permitToKnow, record } = work
  const meeting = await lockMeeting(db, meetingId)
  permitToKnow(meeting !== undefined && mayPublishRecordOf(actor, meeting.committeeId))
  if (!meeting) throw new NotFound('meeting')
  refuseIf(whyNotWithdraw({ isPublic: meeting.publishedAt !== null }, reason))
  const { committeeId, heldOn } = meeting
  const { name } = namedActor(actor)
  // Whoever lets it out once more looks at all of it once more.
  const { contents } = await publishableOf(work, meeting)
  await deleteSeenFindings(
    db,
    contents.map(({ sha256 }) => sha256),
  )
  await withdrawMeetingRow(db, meetingId)
  await withdrawFollowUps(db, meetingId)
  await withdrawPeople({ db }, meeting, await listAttendance(db, meetingId))
  await endOpenReleases(db, meetingId, { state: 'overtaken', byName: name }, now)
  await insertWithdrawal(db, meetingId, { committeeId, heldOn, reason: reason.trim(), withdrawnAt: now, withdrawnByName: name })
  await indexMeeting(db, meetingId)
  await record({ event: 'meeting.taken-back', subject: { kind: 'meeting', id: meetingId }, details: { reason: reason.trim() } })
})
