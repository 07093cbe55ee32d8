import { query } from '../../../../platform/command/use-case.ts'
import { findDraft } from '../../repository/item-drafts.ts'
import { mayEditDraft, mayKnowOfDraft } from '../../rules/items/item-rights.ts'

/** Before the first byte is stored: a stranger may not fill the disk. */
export const askToAttach = query(
  'meetings.ask-to-attach',
  async ({ actor, db, permit, permitToKnow }, { draftId }: { readonly draftId: string }) => {
    permitToKnow(actor.kind !== 'public')
    const draft = await findDraft(db, draftId)
    permitToKnow(draft !== undefined && mayKnowOfDraft(actor, draft))
    permit(draft !== undefined && mayEditDraft(actor, draft))
  },
)
