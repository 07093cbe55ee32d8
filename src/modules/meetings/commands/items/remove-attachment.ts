import { NotFound } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { findDraftAttachment, removeDraftAttachment } from '../../repository/draft-attachments.ts'
import { lockToEdit } from './lock-to-edit.ts'

/** The item goes on without it; its versions can still be read by those who make the item. */
export const removeAttachment = command(
  'meetings.remove-attachment',
  async (work, { draftId, attachmentId }: { readonly draftId: string; readonly attachmentId: string }): Promise<void> => {
    await lockToEdit(work, draftId)
    const attachment = await findDraftAttachment(work.db, draftId, attachmentId)
    if (!attachment) throw new NotFound('attachment')
    await removeDraftAttachment(work.db, attachmentId, work.now)
    await work.record({ event: 'item.attachment-removed', subject: { kind: 'item', id: draftId }, details: { attachment: attachmentId } })
  },
)
