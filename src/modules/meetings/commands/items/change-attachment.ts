import { refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { updateDraftAttachment } from '../../repository/draft-attachments.ts'
import { whyNotTitle } from '../../rules/items/why-not-attach.ts'
import { lockAttachment } from './lock-attachment.ts'

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
    await lockAttachment(work, { draftId, attachmentId })
    refuseIf(whyNotTitle(title))
    await updateDraftAttachment(work.db, attachmentId, { title: title.trim(), open, handout })
    await work.record({
      event: 'item.attachment-changed',
      subject: { kind: 'item', id: draftId },
      details: { attachment: attachmentId, openness: open ? 'open' : 'closed' },
    })
  },
)
