import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { mayPublishRecordOf } from '../../committees/rules/committee-rights.ts'
import { insertSeenFindings } from '../../documents/index.ts'
import { lockMeeting } from '../../meetings/index.ts'
import { endOpenReleases, findOpenRelease, insertRelease } from '../repository/releases.ts'
import { mayReleaseRecordOf } from '../rules/release-rights.ts'
import { whyNotPublish, whyNotSchedule } from '../rules/why-not-publish.ts'
import { makePublic } from './make-public.ts'
import { namedActor } from './named-actor.ts'
import { publishableOf } from './publishable-of.ts'

interface Publication {
  readonly meetingId: string
  /** Now, where it is left out. */
  readonly publishAt?: Date
}

/**
 * Lets everyone read a meeting: its open items, who was there, and the coming meetings that it announced. Where something
 * was found, it is the second person who does this.
 */
export const publishMeeting = command('publishing.publish-meeting', async (work, { meetingId, publishAt }: Publication) => {
  const { actor, now, db, permit, permitToKnow, record } = work
  const meeting = await lockMeeting(db, meetingId)
  const open = await findOpenRelease(db, meetingId)
  const asked = open?.state === 'asked' ? open : undefined
  permitToKnow(meeting !== undefined && mayReleaseRecordOf(actor, meeting.committeeId, asked !== undefined))
  if (!meeting) throw new NotFound('meeting')
  const publishable = await publishableOf(work, meeting)
  // Whoever is only the second person chooses no time.
  permit(publishAt === undefined || mayPublishRecordOf(actor, meeting.committeeId))
  const by = namedActor(actor)
  refuseIf(whyNotPublish(publishable, asked, { personId: by.personId ?? undefined, isMachine: actor.kind === 'system' }))
  const { version, findings, contents } = publishable
  const reason = asked?.reason
  if (findings.length > 0) await insertSeenFindings(db, contents, now)
  if (publishAt) {
    refuseIf(whyNotSchedule(publishAt.getTime() - now.getTime()))
    await endOpenReleases(db, meetingId, { state: 'overtaken', byName: by.name }, now)
    await insertRelease(db, { meetingId, version, state: 'scheduled', findings, ...(reason && { reason }), by, publishAt }, now)
    const details = { version, publishAt: publishAt.toISOString() }
    await record({ event: 'meeting.release-scheduled', subject: { kind: 'meeting', id: meetingId }, details })
    return
  }
  if (open) await endOpenReleases(db, meetingId, { state: asked ? 'released' : 'overtaken', byName: by.name }, now)
  if (!asked) await insertRelease(db, { meetingId, version, state: 'released', findings, ...(reason && { reason }), by }, now)
  await makePublic(work, meeting)
})
