import { command } from '../../../platform/command/use-case.ts'
import { mayLoadReference } from '../../committees/rules/committee-rights.ts'
import { lockMeeting } from '../../meetings/index.ts'
import { endOpenReleases, lockDueRelease, type Release } from '../repository/releases.ts'
import { coversFindings } from '../rules/gate.ts'
import { makePublic } from './make-public.ts'
import { publishableOf } from './publishable-of.ts'

class NothingDue extends Error {}

/** Publishes the meeting whose chosen time came first. @returns false when none is due */
export async function releaseDueMeeting(...given: Parameters<typeof releaseDue>): Promise<boolean> {
  try {
    await releaseDue(...given)
    return true
  } catch (error) {
    if (error instanceof NothingDue) return false
    throw error
  }
}

/** The gate is asked again: what came into the meeting since it was scheduled has been released by nobody. */
const releaseDue = command('publishing.release-due-meeting', async (work, _: undefined) => {
  const { actor, now, db, permit, record } = work
  permit(mayLoadReference(actor))
  const due = await lockDueRelease(db, now)
  const meeting = due && (await lockMeeting(db, due.meetingId))
  if (!due || !meeting) throw new NothingDue()
  const passes = await stillPasses(due)
  await endOpenReleases(db, meeting.id, { state: passes ? 'released' : 'overtaken', byName: due.askedByName }, now)
  if (passes) await makePublic(work, meeting)
  else await record({ event: 'meeting.release-overtaken', subject: { kind: 'meeting', id: meeting.id }, details: { by: due.askedByName } })

  async function stillPasses({ version, findings }: Release): Promise<boolean> {
    const publishable = await publishableOf(work, meeting!)
    return publishable.version === version && publishable.placed && coversFindings(findings, publishable.findings)
  }
})
