import { refuseIf } from '../../../../kernel/refusal.ts'
import { type Command, command } from '../../../../platform/command/use-case.ts'
import { updateConclusion } from '../../repository/conclusions.ts'
import { whyNotMend } from '../../rules/held/meeting-progress.ts'
import { whyNotNote } from '../../rules/held/why-not-note.ts'
import { conductedItem, toldOf } from './conducted-meeting.ts'
import { tellFollowers } from './tell-followers.ts'

export interface UntreatedItem {
  readonly meetingId: string
  readonly itemId: string
  readonly reason: string
}

/** Says why the meeting does not come to an item; taking it up takes that back. */
export const leaveUntreated = command('meetings.leave-untreated', async (work: Command, { reason, ...asked }: UntreatedItem) => {
  const conducted = await conductedItem(work, asked)
  refuseIf(whyNotMend(conducted.progress))
  refuseIf(whyNotNote('untreated', reason))
  await updateConclusion(work.db, asked.itemId, { untreatedReason: reason.trim(), concluded: null })
  await tellFollowers(work, asked.meetingId)
  await work.record({
    event: 'item.left-untreated',
    subject: { kind: 'meeting', id: asked.meetingId },
    details: { ...toldOf(conducted), ...(conducted.item.open && { reason: reason.trim() }) },
  })
})
