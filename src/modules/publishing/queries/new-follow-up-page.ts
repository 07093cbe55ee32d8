import { danishDay } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { findCommittee } from '../../committees/index.ts'
import { closedReading } from '../../committees/rules/closed-reading.ts'
import { committeesReadBy, committeesReadClosedBy, mayPublishRecordOf } from '../../committees/rules/committee-rights.ts'
import { choicesFor } from '../../decisions/index.ts'
import { findReadableMeeting, listItems } from '../../meetings/index.ts'
import { whyNotAddFollowUp } from '../rules/why-not-add-follow-up.ts'

export type NewFollowUpView = Awaited<ReturnType<typeof newFollowUpPage>>

/** Where somebody writes what a meeting agreed, after it was held: its items with their conclusions, and who can be chosen. */
export const newFollowUpPage = query(
  'publishing.new-follow-up-page',
  async ({ actor, db, now, permit, permitToKnow, showsClosed }, { id }: { readonly id: string }) => {
    const meeting = await findReadableMeeting(db, id, committeesReadBy(actor))
    permitToKnow(meeting !== undefined)
    const committee = meeting && (await findCommittee(db, meeting.committeeId))
    if (!meeting || !committee) throw new NotFound('meeting')
    permit(mayPublishRecordOf(actor, committee.id))
    const items = await listItems(db, id, committeesReadClosedBy(actor).includes(committee.id))
    const closed = items.filter(({ open }) => !open).map(({ number }) => number)
    if (closed.length > 0) showsClosed(closedReading(actor, committee.id, { kind: 'meeting', id }, { items: closed }))
    return {
      meeting,
      committee,
      items: items.map(({ id: itemId, number, title, conclusion }) => ({ id: itemId, number, title, conclusion })),
      choices: await choicesFor({ db, now }, { committeeId: committee.id, personId: null }),
      whyNot: whyNotAddFollowUp(meeting.heldOn, danishDay(now)),
    }
  },
)
