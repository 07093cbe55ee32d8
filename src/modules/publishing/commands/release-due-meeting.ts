import { danishDay } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { findActor } from '../../committees/index.ts'
import { mayLoadReference, mayPublishRecordOf } from '../../committees/rules/committee-rights.ts'
import { lockMeeting } from '../../meetings/index.ts'
import { endOpenReleases, findDueRelease } from '../repository/releases.ts'
import { coversFindings } from '../rules/gate.ts'
import { makePublic } from './make-public.ts'
import { publishableOf } from './publishable-of.ts'

/**
 * Publishes a meeting whose chosen time has come. Gate and right are asked again: what came into the meeting since it was
 * scheduled has been released by nobody, and whoever may no longer publish it does not do so by having said it earlier.
 */
export const releaseDueMeeting = command('publishing.release-due-meeting', async (work, { meetingId }: { readonly meetingId: string }) => {
  const { actor, now, db, permit, record } = work
  permit(mayLoadReference(actor))
  const meeting = await lockMeeting(db, meetingId)
  const due = await findDueRelease(db, meetingId, now)
  if (!meeting || !due) throw new NotFound('due release')
  const { askedBy, askedByName: by, version, findings } = due
  const asker = askedBy === null ? actor : await findActor(db, askedBy, danishDay(now))
  const mayStill = asker !== undefined && mayPublishRecordOf(asker, meeting.committeeId)
  const publishable = await publishableOf(work, meeting)
  const passes = publishable.version === version && publishable.placed && coversFindings(findings, publishable.findings)
  await endOpenReleases(db, meetingId, { state: mayStill && passes ? 'released' : 'overtaken', byName: by }, now)
  if (mayStill && passes) return makePublic(work, meeting)
  const told = { subject: { kind: 'meeting', id: meetingId }, details: { by } }
  if (mayStill) await record({ event: 'meeting.release-overtaken', ...told })
  else await record({ event: 'meeting.release-without-right', ...told })
})
