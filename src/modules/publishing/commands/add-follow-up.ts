import { danishDay } from '../../../kernel/dates.ts'
import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { committeesReadClosedBy, mayPublishRecordOf } from '../../committees/rules/committee-rights.ts'
import { openFollowUp } from '../../decisions/index.ts'
import type { FollowUpForm } from '../../decisions/rules/follow-up-form.ts'
import type { TellResponsible } from '../../decisions/rules/notice-words.ts'
import { listItems, lockMeeting } from '../../meetings/index.ts'
import { whyNotAddFollowUp } from '../rules/why-not-add-follow-up.ts'

export interface FollowUpToAdd {
  readonly meetingId: string
  /** The item that concluded it; absent for what the meeting agreed as a whole. */
  readonly itemId: string | undefined
  readonly form: FollowUpForm
  /** Where the meeting's committee has ended, the one that carries on follows it up. */
  readonly inSuccessor?: boolean | undefined
  readonly tell?: TellResponsible | undefined
}

/** What a meeting agreed and nobody wrote down there: entered by who keeps its record. @returns its id @throws Refused */
export const addFollowUp = command(
  'publishing.add-follow-up',
  async (work, { meetingId, itemId, form, inSuccessor, tell }: FollowUpToAdd) => {
    const { actor, db, now, permitToKnow } = work
    const meeting = await lockMeeting(db, meetingId)
    permitToKnow(meeting !== undefined && mayPublishRecordOf(actor, meeting.committeeId))
    if (!meeting) throw new NotFound('meeting')
    const items = itemId ? await listItems(db, meetingId, committeesReadClosedBy(actor).includes(meeting.committeeId)) : []
    const item = items.find(({ id }) => id === itemId)
    if (itemId && !item) throw new NotFound('item')
    refuseIf(whyNotAddFollowUp(meeting.heldOn, danishDay(now)))
    const { text, organisationId, personId, focusAreaId, dueOn } = form
    return openFollowUp(work, {
      committeeId: meeting.committeeId,
      meetingId,
      itemId: item?.id,
      text,
      organisationId,
      personId,
      focusAreaId,
      dueOn,
      tell: form.tell,
      sourceOn: meeting.heldOn,
      sourceLabel: !item ? '' : item.open ? `${item.number}. ${item.title}` : item.number,
      sourcePath: `/moeder/${meeting.id}${item ? `#punkt-${item.position + 1}` : ''}`,
      open: item?.open ?? true,
      // What belongs to minutes that everyone reads is read by everyone too.
      published: meeting.publishedAt !== null && meeting.state === 'minutes',
      inSuccessor,
      tellResponsible: tell,
    })
  },
)
