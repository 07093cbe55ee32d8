import { command } from '../../../../platform/command/use-case.ts'
import { listDraftAttachments, updateAttachmentPositions } from '../../repository/draft-attachments.ts'
import { lockAttachment } from './lock-attachment.ts'

interface Moving {
  readonly draftId: string
  readonly attachmentId: string
  readonly direction: 'up' | 'down'
}

/** One place up or down; at the end it stays. */
export const moveAttachment = command(
  'meetings.move-attachment',
  async (work, { draftId, attachmentId, direction }: Moving): Promise<void> => {
    await lockAttachment(work, { draftId, attachmentId })
    const ids = (await listDraftAttachments(work.db, draftId)).map(({ id }) => id)
    const at = ids.indexOf(attachmentId)
    const to = Math.min(ids.length - 1, Math.max(0, at + (direction === 'up' ? -1 : 1)))
    await updateAttachmentPositions(work.db, ids.toSpliced(at, 1).toSpliced(to, 0, attachmentId))
    await work.record({ event: 'item.attachment-moved', subject: { kind: 'item', id: draftId }, details: { attachment: attachmentId } })
  },
)
