import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { mayPublishRecordOf } from '../../committees/rules/committee-rights.ts'
import { lockMeeting } from '../../meetings/index.ts'
import { endOpenReleases, insertRelease } from '../repository/releases.ts'
import { whyNotAsk } from '../rules/why-not-publish.ts'
import { namedActor } from './named-actor.ts'
import { publishableOf } from './publishable-of.ts'

interface Asking {
  readonly meetingId: string
  /** Why what was found is no obstacle. */
  readonly reason: string
}

/** Says why what the gate found is no obstacle; another person then releases. */
export const askForRelease = command('publishing.ask-for-release', async (work, { meetingId, reason }: Asking) => {
  const { actor, now, db, permitToKnow, record } = work
  const meeting = await lockMeeting(db, meetingId)
  permitToKnow(meeting !== undefined && mayPublishRecordOf(actor, meeting.committeeId))
  if (!meeting) throw new NotFound('meeting')
  const publishable = await publishableOf(work, meeting)
  refuseIf(whyNotAsk(publishable, reason))
  const by = namedActor(actor)
  await endOpenReleases(db, meetingId, { state: 'overtaken', byName: by.name }, now)
  const { version, findings } = publishable
  await insertRelease(db, { meetingId, version, state: 'asked', findings, reason: reason.trim(), by }, now)
  await record({
    event: 'meeting.release-asked',
    subject: { kind: 'meeting', id: meetingId },
    details: { version, findings: findings.length, reason: reason.trim() },
  })
})
