import { danishDay } from '../../../../kernel/dates.ts'
import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { findDraftContents } from '../../repository/item-drafts.ts'
import { isLateItem } from '../../rules/items/late-item.ts'
import { whyNotPropose } from '../../rules/items/why-not-propose.ts'
import { groundOfCommittee } from './ground-of-committee.ts'
import { submissionDueOn } from './submission-due-on.ts'
import { goOn, lockForStep, type ToldStep } from './lock-for-step.ts'
import { tellOfItem } from './tell-of-item.ts'

/** Hands an item to the committee's secretariat. */
export const proposeDraft = command('meetings.propose-draft', async (work, { draftId, tell }: ToldStep) => {
  const { db, now } = work
  const draft = await lockForStep(work, 'propose', { draftId })
  const [contents, ground] = [await findDraftContents(db, draftId), await groundOfCommittee(work, draft.committeeId)]
  if (!contents || !ground) throw new NotFound('item')
  refuseIf(whyNotPropose(contents, ground))
  const late = isLateItem({
    proposedOn: danishDay(now),
    submissionDueOn: await submissionDueOn(db, draft.meetingId),
    standing: draft.standing !== null,
  })
  await tellOfItem(work, draft, { news: 'proposed', tell, late })
  await goOn(work, 'propose', draft, { event: 'item.proposed', proposedAt: now, late, details: { late } })
})
