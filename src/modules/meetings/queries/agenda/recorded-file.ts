import { NotFound } from '../../../../kernel/refusal.ts'
import { idFrom } from '../../../../kernel/uuid.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { closedReading } from '../../../committees/rules/closed-reading.ts'
import { committeesReadBy, committeesReadClosedBy } from '../../../committees/rules/committee-rights.ts'
import { findAttachedFile } from '../../repository/attached-files.ts'

interface Asked {
  readonly id: string
  /** As it is called: "4.1". */
  readonly number: string
}

/** The file of an attachment in the record: the open ones of a published meeting for everyone, closed ones for who reads them. */
export const recordedFile = query('meetings.recorded-file', async ({ actor, db, permitToKnow, showsClosed }, asked: Asked) => {
  const id = idFrom(asked.id)
  const file = await findAttachedFile(db, { meetingId: id, number: asked.number }, committeesReadBy(actor))
  permitToKnow(file !== undefined && (file.open || committeesReadClosedBy(actor).includes(file.committeeId)))
  if (!file) throw new NotFound('attachment')
  if (!file.open) showsClosed(closedReading(actor, file.committeeId, { kind: 'meeting', id }, { attachments: [asked.number] }))
  return { sha256: file.sha256, name: file.name }
})
