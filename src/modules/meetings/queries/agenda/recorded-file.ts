import { NotFound } from '../../../../kernel/refusal.ts'
import { idFrom } from '../../../../kernel/uuid.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { closedReading } from '../../../committees/rules/closed-reading.ts'
import { committeesReadBy, committeesReadClosedBy } from '../../../committees/rules/committee-rights.ts'
import { findAttachedFile } from '../../repository/attached-files.ts'
import { findReadableMeeting } from '../../repository/meetings.ts'

interface Asked {
  readonly id: string
  /** As it is called: "4.1". */
  readonly number: string
}

/** The file of an attachment in the record: the open ones of a published meeting for everyone, closed ones for who reads them. */
export const recordedFile = query('meetings.recorded-file', async ({ actor, db, permitToKnow, showsClosed }, asked: Asked) => {
  const id = idFrom(asked.id)
  const meeting = await findReadableMeeting(db, id, committeesReadBy(actor))
  const file = meeting && (await findAttachedFile(db, id, asked.number))
  const readsClosed = meeting !== undefined && committeesReadClosedBy(actor).includes(meeting.committeeId)
  permitToKnow(file !== undefined && (file.open || readsClosed))
  if (!meeting || !file) throw new NotFound('attachment')
  if (!file.open) showsClosed(closedReading(actor, meeting.committeeId, { kind: 'meeting', id }, { attachments: [asked.number] }))
  return { sha256: file.sha256, name: file.name }
})
