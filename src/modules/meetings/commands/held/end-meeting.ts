import { refuseIf } from '../../../../kernel/refusal.ts'
import { type Command, command } from '../../../../platform/command/use-case.ts'
import { endTurns } from '../../repository/conclusions.ts'
import { endHeldMeeting } from '../../repository/held-meetings.ts'
import { insertDraftStep, updateDraftState } from '../../repository/item-draft-writing.ts'
import { findDraftContents } from '../../repository/item-drafts.ts'
import { whyNotEnd } from '../../rules/held/meeting-progress.ts'
import type { TellOfItem } from '../../rules/items/item-words.ts'
import { followings, sourceOfDraft } from '../../rules/items/item-source.ts'
import { continueItem } from '../items/continue-item.ts'
import { markTreated } from '../items/mark-treated.ts'
import { namedWriter } from '../items/named-writer.ts'
import { tellOfItem } from '../items/tell-of-item.ts'
import { type ConductedMeeting, conductedMeeting } from './conducted-meeting.ts'
import { tellFollowers } from './tell-followers.ts'

interface Ending {
  readonly meetingId: string
  /** The words in which proposers hear that their item was not reached. */
  readonly tell?: TellOfItem | undefined
}

/** Ends the meeting, when something has become of every item. What was concluded can be mended until the minutes are approved. */
export const endMeeting = command('meetings.end-meeting', async (work: Command, { meetingId, tell }: Ending) => {
  const { db, now, record } = work
  const { committee, items, progress } = await conductedMeeting(work, meetingId)
  refuseIf(whyNotEnd(progress, items))
  await endTurns(db, meetingId, now)
  await endHeldMeeting(db, meetingId, now)
  await endUntreated(work, items, tell)
  await markTreated(work, meetingId)
  await tellFollowers(work, meetingId)
  await record({ event: 'meeting.ended', subject: { kind: 'meeting', id: meetingId }, details: { committee: committee.name } })
})

/**
 * What the meeting did not come to is put off, and says why: another draft with all that stands in it waits with the
 * secretariat for the next agenda. What stands on every agenda comes back there anyway.
 */
async function endUntreated(work: Command, items: ConductedMeeting['items'], tell: TellOfItem | undefined): Promise<void> {
  const { actor, db, now } = work
  for (const { id, untreatedReason } of items.filter(({ outcome }) => outcome === 'untreated')) {
    const draft = await findDraftContents(db, id)
    if (!draft) continue
    const { meetingId, position, late, proposedAt, committeeId, organisationId } = draft
    const comesBack = draft.standing === null
    const step = { state: comesBack ? ('postponed' as const) : ('withdrawn' as const), reason: untreatedReason, meetingId }
    await updateDraftState(db, id, { ...step, position, late, proposedAt }, now)
    await insertDraftStep(db, id, { ...step, byName: namedWriter(actor).name }, now)
    if (!comesBack) continue
    const next = { committeeId, organisationId, proposedAt, state: 'with-secretariat' as const, follows: followings }
    await continueItem(work, sourceOfDraft(draft, null), next)
    if (tell) await tellOfItem(work, draft, { news: 'postponed', tell })
  }
}
