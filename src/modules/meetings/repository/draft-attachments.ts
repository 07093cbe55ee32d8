import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface AttachmentRow {
  readonly id: string
  readonly draftId: string
  readonly position: number
  readonly title: string
  readonly open: boolean
  readonly handout: boolean
}

/** One that is in use. */
export async function findDraftAttachment(db: Kysely<DB>, draftId: string, id: string): Promise<AttachmentRow | undefined> {
  return selectAttachments(db, draftId).where('id', '=', id).executeTakeFirst()
}

/** Those in use, in order. */
export async function listDraftAttachments(db: Kysely<DB>, draftId: string): Promise<AttachmentRow[]> {
  return selectAttachments(db, draftId).orderBy('position').orderBy('id').execute()
}

function selectAttachments(db: Kysely<DB>, draftId: string) {
  return db
    .selectFrom('meetings.draft_attachment')
    .select(['id', 'draft_id as draftId', 'position', 'title', 'open', 'handout'])
    .where('draft_id', '=', draftId)
    .where('removed_at', 'is', null)
}

export async function insertDraftAttachment(
  db: Kysely<DB>,
  { draftId, title, open, handout }: Omit<AttachmentRow, 'id' | 'position'>,
): Promise<string> {
  const { id } = await db
    .insertInto('meetings.draft_attachment')
    .values((values) => ({
      draft_id: draftId,
      position: values
        .selectFrom('meetings.draft_attachment')
        .select(sql<number>`coalesce(max(position), -1) + 1`.as('position'))
        .where('draft_id', '=', draftId),
      title,
      open,
      handout,
    }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateDraftAttachment(
  db: Kysely<DB>,
  id: string,
  values: { readonly title: string; readonly open: boolean; readonly handout: boolean },
): Promise<void> {
  await db.updateTable('meetings.draft_attachment').set(values).where('id', '=', id).execute()
}

export async function updateAttachmentPositions(db: Kysely<DB>, ids: readonly string[]): Promise<void> {
  for (const [position, id] of ids.entries())
    await db.updateTable('meetings.draft_attachment').set({ position }).where('id', '=', id).execute()
}

/** It is no longer in use; its versions stay. */
export async function removeDraftAttachment(db: Kysely<DB>, id: string, now: Date): Promise<void> {
  await db.updateTable('meetings.draft_attachment').set({ removed_at: now }).where('id', '=', id).execute()
}

export interface NewAttachmentVersion {
  readonly sha256: string
  readonly fileName: string
  readonly byName: string
}

/** @returns its number */
export async function insertAttachmentVersion(
  db: Kysely<DB>,
  attachmentId: string,
  { sha256, fileName, byName }: NewAttachmentVersion,
  now: Date,
): Promise<number> {
  const { number } = await db
    .insertInto('meetings.draft_attachment_version')
    .values((values) => ({
      attachment_id: attachmentId,
      number: values
        .selectFrom('meetings.draft_attachment_version')
        .select(sql<number>`coalesce(max(number), 0) + 1`.as('number'))
        .where('attachment_id', '=', attachmentId),
      file_sha256: sha256,
      file_name: fileName,
      added_at: now,
      added_by_name: byName,
    }))
    .returning('number')
    .executeTakeFirstOrThrow()
  return number
}

export interface AttachmentVersionRow {
  readonly attachmentId: string
  readonly number: number
  readonly sha256: string
  readonly fileName: string
  readonly bytes: number
  readonly addedAt: Date
  readonly addedByName: string
}

/** All versions of all attachments of an item, also of those that were removed, the newest first. */
export async function listAttachmentVersions(db: Kysely<DB>, draftId: string): Promise<AttachmentVersionRow[]> {
  return db
    .selectFrom('meetings.draft_attachment_version as version')
    .innerJoin('meetings.draft_attachment as attachment', 'attachment.id', 'version.attachment_id')
    .innerJoin('documents.file as file', 'file.sha256', 'version.file_sha256')
    .select(['version.attachment_id as attachmentId', 'version.number', 'version.file_sha256 as sha256', 'version.file_name as fileName'])
    .select(['file.bytes', 'version.added_at as addedAt', 'version.added_by_name as addedByName'])
    .where('attachment.draft_id', '=', draftId)
    .orderBy('version.attachment_id')
    .orderBy('version.number', 'desc')
    .execute()
}

/** The content of each attachment in use, with what it is called. */
export async function listFilesInUse(db: Kysely<DB>, draftId: string): Promise<{ readonly sha256: string; readonly title: string }[]> {
  return db
    .selectFrom('meetings.draft_attachment as attachment')
    .innerJoin('meetings.draft_attachment_version as version', 'version.attachment_id', 'attachment.id')
    .select(['version.file_sha256 as sha256', 'attachment.title'])
    .where('attachment.draft_id', '=', draftId)
    .where('attachment.removed_at', 'is', null)
    .where('version.number', '=', (newest) =>
      newest
        .selectFrom('meetings.draft_attachment_version as later')
        .select(({ fn }) => fn.max('later.number').as('number'))
        .whereRef('later.attachment_id', '=', 'attachment.id'),
    )
    .execute()
}
