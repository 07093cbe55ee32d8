import { command } from '../../../../platform/command/use-case.ts'
import { removeDraftAttachment } from '../../repository/draft-attachments.ts'
import { lockAttachment } from './lock-attachment.ts'

/** The item goes on without it; its versions can still be read by those who make the item. */
export const removeAttachment = command(
  'meetings.remove-attachment',
  async (work, { draftId, attachmentId }: { readonly draftId: string; readonly attachmentId: string }): Promise<void> => {
    await lockAttachment(work, { draftId, attachmentId })
    await removeDraftAttachment(work.db, attachmentId, work.now)
    await work.record({ event: 'item.attachment-removed', subject: { kind: 'item', id: draftId }, details: { attachment: attachmentId } })
  },
)
