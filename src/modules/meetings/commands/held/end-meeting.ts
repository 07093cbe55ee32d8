import { refuseIf } from '../../../../kernel/refusal.ts'
import { type Command, command } from '../../../../platform/command/use-case.ts'
import { endTurns } from '../../repository/conclusions.ts'
import { endHeldMeeting } from '../../repository/held-meetings.ts'
import { insertDraftStep, updateDraftState } from '../../repository/item-draft-writing.ts'
import { whyNotEnd } from '../../rules/held/meeting-progress.ts'
import { markTreated } from '../items/mark-treated.ts'
import { namedWriter } from '../items/named-writer.ts'
import { type ConductedMeeting, conductedMeeting } from './conducted-meeting.ts'
import { tellFollowers } from './tell-followers.ts'

/** Ends the meeting, when something has become of every item. What was concluded can be mended until the minutes are approved. */
export const endMeeting = command('meetings.end-meeting', async (work: Command, { meetingId }: { readonly meetingId: string }) => {
  const { db, now, record } = work
  const { committee, items, progress } = await conductedMeeting(work, meetingId)
  refuseIf(whyNotEnd(progress, items))
  await endTurns(db, meetingId, now)
  await endHeldMeeting(db, meetingId, now)
  await endUntreated(work, items)
  await markTreated(work, meetingId)
  await tellFollowers(work, meetingId)
  await record({ event: 'meeting.ended', subject: { kind: 'meeting', id: meetingId }, details: { committee: committee.name } })
})

/** What the meeting did not come to is not treated, and says why. */
async function endUntreated({ actor, db, now }: Command, items: ConductedMeeting['items']): Promise<void> {
  for (const { id, meetingId, position, late, proposedAt, untreatedReason } of items.filter(({ outcome }) => outcome === 'untreated')) {
    const step = { state: 'withdrawn' as const, reason: untreatedReason, meetingId }
    await updateDraftState(db, id, { ...step, position, late, proposedAt }, now)
    await insertDraftStep(db, id, { ...step, byName: namedWriter(actor).name }, now)
  }
}
