import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { findDraftContents } from '../../repository/item-drafts.ts'
import { whyNotPropose } from '../../rules/items/why-not-propose.ts'
import { groundOfCommittee } from './ground-of-committee.ts'
import { goOn, lockForStep, type ToldStep } from './lock-for-step.ts'
import { tellOfItem } from './tell-of-item.ts'

/** From now on the secretariat writes in it. Its own drafts go the same way, and are asked what a proposal is asked. */
export const takeOverDraft = command('meetings.take-over-draft', async (work, { draftId, tell }: ToldStep) => {
  const draft = await lockForStep(work, 'take', { draftId })
  if (draft.state === 'draft') {
    const [contents, ground] = [await findDraftContents(work.db, draftId), await groundOfCommittee(work, draft.committeeId)]
    if (!contents || !ground) throw new NotFound('item')
    refuseIf(whyNotPropose(contents, ground))
  }
  await tellOfItem(work, draft, { news: 'taken-over', tell })
  await goOn(work, 'take', draft, { event: 'item.taken-over', proposedAt: draft.proposedAt ?? work.now })
})
