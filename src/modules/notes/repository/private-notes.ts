import type { Kysely } from 'kysely'
import { moveRows, moveRowsBack, type OwnedRows } from '../../../platform/database/move-rows.ts'
import type { DB } from '../../../platform/database/schema.ts'

export interface PrivateNote {
  readonly meetingId: string
  /** The item, or the meeting itself. */
  readonly subjectId: string
  readonly text: string
  readonly writtenAt: Date
}

/** What a person has noted for themself, on one meeting or on all. */
export async function listPrivateNotes(db: Kysely<DB>, personId: string, meetingId?: string): Promise<PrivateNote[]> {
  return db
    .selectFrom('notes.private_note')
    .select(['meeting_id as meetingId', 'subject_id as subjectId', 'text', 'written_at as writtenAt'])
    .where('person_id', '=', personId)
    .$if(meetingId !== undefined, (all) => all.where('meeting_id', '=', meetingId!))
    .orderBy('written_at')
    .execute()
}

/** An empty note is none. */
export async function replacePrivateNote(
  db: Kysely<DB>,
  personId: string,
  { meetingId, subjectId, text, writtenAt }: PrivateNote,
): Promise<void> {
  await db.deleteFrom('notes.private_note').where('person_id', '=', personId).where('subject_id', '=', subjectId).execute()
  if (text === '') return
  await db
    .insertInto('notes.private_note')
    .values({ person_id: personId, meeting_id: meetingId, subject_id: subjectId, text, written_at: writtenAt })
    .execute()
}

/** With whoever wrote them, they go. @returns how many */
export async function deletePrivateNotes(db: Kysely<DB>, personIds: readonly string[]): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('notes.private_note')
    .where('person_id', 'in', [...personIds])
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** Where both entries have noted something on the same item, the merged one's note stays with it. */
const personRows: OwnedRows = { table: 'notes.private_note', owner: 'person_id', key: ['subject_id'], perOwner: true }

export async function movePrivateNotes(db: Kysely<DB>, fromId: string, toId: string): Promise<string[]> {
  return moveRows(db, personRows, fromId, toId)
}

export async function movePrivateNotesBack(db: Kysely<DB>, moved: readonly string[], fromId: string, toId: string): Promise<void> {
  await moveRowsBack(db, personRows, moved, fromId, toId)
}
