import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import type { Command } from '../../../../platform/command/use-case.ts'
import { lockDraft } from '../../repository/item-drafts.ts'
import { whyNotEdit } from '../../rules/items/draft-steps.ts'
import type { ItemDraft } from '../../rules/items/item-draft.ts'
import { mayEditDraft, mayKnowOfDraft } from '../../rules/items/item-rights.ts'

/** Locks an item in which the actor may write, and which has not ended. */
export async function lockToEdit({ actor, db, permit, permitToKnow }: Command, draftId: string): Promise<ItemDraft> {
  const draft = await lockDraft(db, draftId)
  permitToKnow(draft !== undefined && mayKnowOfDraft(actor, draft))
  if (!draft) throw new NotFound('item')
  permit(mayEditDraft(actor, draft))
  refuseIf(whyNotEdit(draft))
  return draft
}
