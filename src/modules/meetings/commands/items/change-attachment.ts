import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { findDraftAttachment, updateDraftAttachment } from '../../repository/draft-attachments.ts'
import { whyNotTitle } from '../../rules/items/why-not-attach.ts'
import { lockToEdit } from './lock-to-edit.ts'

interface AttachmentChange {
  readonly draftId: string
  readonly attachmentId: string
  readonly title: string
  readonly open: boolean
  readonly handout: boolean
}

export const changeAttachment = command(
  'meetings.change-attachment',
  async (work, { draftId, attachmentId, title, open, handout }: AttachmentChange): Promise<void> => {
    await lockToEdit(work, draftId)
    const attachment = await findDraftAttachment(work.db, draftId, attachmentId)
    if (!attachment) throw new NotFound('attachment')
    refuseIf(whyNotTitle(title))
    await updateDraftAttachment(work.db, attachmentId, { title: title.trim(), open, handout })
    await work.record({
      event: 'item.attachment-changed',
      subject: { kind: 'item', id: draftId },
      details: { attachment: attachmentId, openness: open ? 'open' : 'closed' },
    })
  },
)
