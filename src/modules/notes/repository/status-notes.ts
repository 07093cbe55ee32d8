import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { KeptSource } from '../rules/status/sourced.ts'
import type { StoredPart } from '../rules/status/renew-parts.ts'
import type { NoteLetterhead, RecordNumber } from '../rules/status/note-letterhead.ts'

export interface StatusNoteRow {
  readonly id: string
  readonly organisationId: string
  readonly committeeId: string
  readonly meetingOn: string
  readonly sinceOn: string
  readonly untilOn: string
  readonly title: string
  readonly style: string
  readonly letterhead: NoteLetterhead
  readonly recordNumbers: readonly RecordNumber[]
  readonly state: 'draft' | 'sent' | 'filed'
  readonly revision: number
  readonly generatedAt: Date
  readonly createdByName: string
  readonly closedAt: Date | null
  readonly closedByName: string | null
  readonly filedAs: string | null
  readonly correctsId: string | null
}

function notes(db: Kysely<DB>) {
  return db
    .selectFrom('notes.note')
    .where('kind', '=', 'status-note')
    .select(['id', 'organisation_id as organisationId', 'committee_id as committeeId', 'title', 'style', 'revision'])
    .select(['generated_at as generatedAt', 'created_by_name as createdByName', 'closed_at as closedAt', 'closed_by_name as closedByName'])
    .select(['filed_as as filedAs', 'corrects_id as correctsId'])
    .select([
      sql<string>`meeting_on`.as('meetingOn'),
      sql<string>`since_on`.as('sinceOn'),
      sql<string>`until_on`.as('untilOn'),
      sql<NoteLetterhead>`letterhead`.as('letterhead'),
      sql<readonly RecordNumber[]>`record_numbers`.as('recordNumbers'),
      sql<StatusNoteRow['state']>`state`.as('state'),
    ])
}

export async function findStatusNote(db: Kysely<DB>, id: string): Promise<StatusNoteRow | undefined> {
  return notes(db).where('id', '=', id).executeTakeFirst()
}

export async function lockStatusNote(db: Kysely<DB>, id: string): Promise<StatusNoteRow | undefined> {
  return notes(db).where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Drafts of the first committees, and what is finished for the others too; the newest meeting first. */
export async function listStatusNotes(
  db: Kysely<DB>,
  { writtenFor, readFor, atMost }: { readonly writtenFor: readonly string[]; readonly readFor: readonly string[]; readonly atMost: number },
): Promise<StatusNoteRow[]> {
  return notes(db)
    .where(
      sql<boolean>`(committee_id = any(${[...writtenFor]}::uuid[]) or state <> 'draft' and committee_id = any(${[...readFor]}::uuid[]))`,
    )
    .orderBy('meeting_on', 'desc')
    .orderBy('generated_at', 'desc')
    .limit(atMost)
    .execute()
}

/** The letterhead that an organisation used last for a committee, or else for any. */
export async function findLastLetterhead(
  db: Kysely<DB>,
  organisationId: string,
  committeeId: string,
): Promise<Pick<StatusNoteRow, 'letterhead' | 'recordNumbers'> | undefined> {
  return notes(db)
    .where('organisation_id', '=', organisationId)
    .orderBy(sql`committee_id = ${committeeId}`, 'desc')
    .orderBy('generated_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export type NewStatusNote = Pick<
  StatusNoteRow,
  | 'organisationId'
  | 'committeeId'
  | 'meetingOn'
  | 'sinceOn'
  | 'untilOn'
  | 'title'
  | 'style'
  | 'letterhead'
  | 'recordNumbers'
  | 'createdByName'
  | 'correctsId'
>

export async function insertStatusNote(db: Kysely<DB>, note: NewStatusNote, now: Date): Promise<string> {
  const { id } = await db
    .insertInto('notes.note')
    .values({
      kind: 'status-note',
      organisation_id: note.organisationId,
      committee_id: note.committeeId,
      meeting_on: note.meetingOn,
      since_on: note.sinceOn,
      until_on: note.untilOn,
      title: note.title,
      style: note.style,
      letterhead: JSON.stringify(note.letterhead),
      record_numbers: JSON.stringify(note.recordNumbers),
      state: 'draft',
      generated_at: now,
      created_by_name: note.createdByName,
      corrects_id: note.correctsId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export interface NoteHead {
  readonly title: string
  readonly letterhead: NoteLetterhead
  readonly recordNumbers: readonly RecordNumber[]
}

export async function updateNoteHead(db: Kysely<DB>, id: string, { title, letterhead, recordNumbers }: NoteHead): Promise<void> {
  await db
    .updateTable('notes.note')
    .set({ title, letterhead: JSON.stringify(letterhead), record_numbers: JSON.stringify(recordNumbers), revision: sql`revision + 1` })
    .where('id', '=', id)
    .execute()
}

export async function updateNoteState(
  db: Kysely<DB>,
  id: string,
  {
    state,
    filedAs,
    by,
    now,
  }: { readonly state: 'sent' | 'filed'; readonly filedAs: string | null; readonly by: string; readonly now: Date },
): Promise<void> {
  await db
    .updateTable('notes.note')
    .set({ state, filed_as: filedAs, closed_at: now, closed_by_name: by, revision: sql`revision + 1` })
    .where('id', '=', id)
    .execute()
}

export async function listNoteParts(db: Kysely<DB>, noteId: string): Promise<StoredPart[]> {
  return db
    .selectFrom('notes.note_part')
    .select(['key', 'heading', 'generated', 'edited', 'vanished', 'revision'])
    .select(sql<readonly KeptSource[]>`sources`.as('sources'))
    .where('note_id', '=', noteId)
    .orderBy('position')
    .execute()
}

export async function replaceNoteParts(db: Kysely<DB>, noteId: string, parts: readonly StoredPart[]): Promise<void> {
  await db.deleteFrom('notes.note_part').where('note_id', '=', noteId).execute()
  if (parts.length === 0) return
  await db
    .insertInto('notes.note_part')
    .values(
      parts.map(({ key, heading, generated, edited, sources, vanished, revision }, position) => ({
        note_id: noteId,
        position,
        key,
        heading,
        generated,
        edited,
        sources: JSON.stringify(sources),
        vanished,
        revision,
      })),
    )
    .execute()
}

/** @param edited nothing where the part is to say again what the record says */
export async function updatePartText(db: Kysely<DB>, noteId: string, key: string, edited: string | null): Promise<void> {
  await db
    .updateTable('notes.note_part')
    .set({ edited, revision: sql`revision + 1` })
    .where('note_id', '=', noteId)
    .where('key', '=', key)
    .execute()
}

export async function updateGeneratedAt(db: Kysely<DB>, id: string, now: Date): Promise<void> {
  await db
    .updateTable('notes.note')
    .set({ generated_at: now, revision: sql`revision + 1` })
    .where('id', '=', id)
    .execute()
}
