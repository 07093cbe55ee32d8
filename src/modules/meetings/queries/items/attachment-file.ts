import { NotFound } from '../../../../kernel/refusal.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { closedReading } from '../../../committees/rules/closed-reading.ts'
import { listAttachmentVersions } from '../../repository/draft-attachments.ts'
import { readableDraft } from './item-page.ts'

interface Asked {
  readonly draftId: string
  readonly attachmentId: string
  readonly version: number
}

/** A version of an attachment of an item in the making. */
export const attachmentFile = query('meetings.attachment-file', async (asking, { draftId, attachmentId, version }: Asked) => {
  const { actor, db, showsClosed } = asking
  const { draft } = await readableDraft(asking, draftId)
  const attachment = draft.attachments.find(({ id }) => id === attachmentId)
  const file = (await listAttachmentVersions(db, draftId)).find((each) => each.attachmentId === attachmentId && each.number === version)
  if (!attachment || !file) throw new NotFound('attachment')
  if (!draft.open || !attachment.open)
    showsClosed(closedReading(actor, draft.committeeId, { kind: 'item', id: draftId }, { attachments: 1 }))
  return { sha256: file.sha256, name: file.fileName }
})
