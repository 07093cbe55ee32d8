import { refuseIf } from '../../../../kernel/refusal.ts'
import { type Command, command } from '../../../../platform/command/use-case.ts'
import { openFollowUp } from '../../../decisions/index.ts'
import type { TellResponsible } from '../../../decisions/rules/notice-words.ts'
import { whyNotMend } from '../../rules/held/meeting-progress.ts'
import { conductedItem, toldOf } from './conducted-meeting.ts'
import { tellFollowers } from './tell-followers.ts'

export interface FollowUpOnTheSpot {
  readonly meetingId: string
  readonly itemId: string
  readonly text: string
  readonly organisationId: string | undefined
  readonly personId: string | undefined
  /** ISO day; what was written, if it was none. */
  readonly dueOn: string | undefined
  /** The words in which whoever is responsible hears of it. */
  readonly tellResponsible?: TellResponsible | undefined
}

/** What follows from an item, with whoever answers for it, entered in the register while everyone is there. */
export const openItemFollowUp = command('meetings.open-item-follow-up', async (work: Command, wanted: FollowUpOnTheSpot) => {
  const conducted = await conductedItem(work, wanted)
  const { meeting, committee, item, progress } = conducted
  refuseIf(whyNotMend(progress))
  await openFollowUp(work, {
    committeeId: committee.id,
    meetingId: meeting.id,
    itemId: item.id,
    text: wanted.text,
    organisationId: wanted.organisationId,
    personId: wanted.personId,
    dueOn: wanted.dueOn,
    sourceOn: meeting.heldOn,
    sourceLabel: item.open ? `${item.number}. ${item.title}` : item.number,
    sourcePath: `/moeder/${meeting.id}`,
    open: item.open,
    tellResponsible: wanted.tellResponsible,
    // It becomes public with the minutes, not before.
    published: false,
  })
  await tellFollowers(work, meeting.id)
  await work.record({ event: 'follow-up.agreed', subject: { kind: 'meeting', id: meeting.id }, details: toldOf(conducted) })
})
