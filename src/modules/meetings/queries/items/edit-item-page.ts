import { NotFound } from '../../../../kernel/refusal.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { closedReading } from '../../../committees/rules/closed-reading.ts'
import { groundOfCommittee } from '../../commands/items/ground-of-committee.ts'
import { whyNotEdit } from '../../rules/items/draft-steps.ts'
import { whyNotPropose } from '../../rules/items/why-not-propose.ts'
import { mayEditDraft, mayReadInternalNote, mayTakeStep } from '../../rules/items/item-rights.ts'
import { readableDraft } from './item-page.ts'
import { choicesFor } from './new-item-page.ts'

export type EditItemView = Awaited<ReturnType<typeof editItemPage>>

/** An item to be written in. */
export const editItemPage = query('meetings.edit-item-page', async (asking, { id }: { readonly id: string }) => {
  const { actor, permit, showsClosed } = asking
  const { draft } = await readableDraft(asking, id)
  permit(mayEditDraft(actor, draft) && whyNotEdit(draft) === undefined)
  const ground = await groundOfCommittee(asking, draft.committeeId)
  if (!ground) throw new NotFound('committee')
  if (!draft.open) showsClosed(closedReading(actor, draft.committeeId, { kind: 'item', id }, { items: 1 }))
  return {
    draft,
    choices: await choicesFor(asking, ground),
    writesInternalNote: mayReadInternalNote(actor, draft),
    mayPropose: draft.state === 'draft' && mayTakeStep(actor, draft, 'propose'),
    /** What keeps it from being sent. */
    obstacle: draft.state === 'draft' ? whyNotPropose(draft, ground) : undefined,
    mayTake: draft.state === 'draft' && mayTakeStep(actor, draft, 'take'),
  }
})
