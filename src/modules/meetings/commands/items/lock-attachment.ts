import { NotFound } from '../../../../kernel/refusal.ts'
import type { Command } from '../../../../platform/command/use-case.ts'
import { type AttachmentRow, findDraftAttachment } from '../../repository/draft-attachments.ts'
import type { ItemDraft } from '../../rules/items/item-draft.ts'
import { mayReadClosedOf } from '../../rules/items/item-rights.ts'
import { lockToEdit } from './lock-to-edit.ts'

interface OfItem {
  readonly draftId: string
  readonly attachmentId: string
}

/** An attachment of an item that the actor may edit, locked; one that they may not read they do not open by calling it open. */
export async function lockAttachment(
  work: Command,
  { draftId, attachmentId }: OfItem,
): Promise<{ readonly draft: ItemDraft; readonly attachment: AttachmentRow }> {
  const draft = await lockToEdit(work, draftId)
  const attachment = await findDraftAttachment(work.db, draftId, attachmentId)
  work.permitToKnow(attachment !== undefined && (attachment.open || mayReadClosedOf(work.actor, draft)))
  if (!attachment) throw new NotFound('attachment')
  return { draft, attachment }
}
