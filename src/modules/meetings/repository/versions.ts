import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { PaperKind } from '../rules/meeting-version.ts'

export interface VersionRow {
  readonly number: number
  readonly kind: string
  readonly acceptedAt: Date
  readonly fileSha256: string | null
  readonly fileName: string | null
}

/** What everyone may know of the versions of a published meeting: the original only where nothing in it is closed. */
export async function listPublicVersions(db: Kysely<DB>, meetingId: string): Promise<VersionRow[]> {
  return db
    .selectFrom('meetings.public_version')
    .select(['number', 'kind', 'accepted_at as acceptedAt', 'file_sha256 as fileSha256', 'file_name as fileName'])
    .where('meeting_id', '=', meetingId)
    .orderBy('number', 'desc')
    // The catalogue says of no view column that it is never null.
    .$castTo<VersionRow>()
    .execute()
}

export async function listVersions(db: Kysely<DB>, meetingId: string): Promise<VersionRow[]> {
  return db
    .selectFrom('meetings.meeting_version')
    .select(['number', 'kind', 'accepted_at as acceptedAt', 'file_sha256 as fileSha256', 'file_name as fileName'])
    .where('meeting_id', '=', meetingId)
    .orderBy('number', 'desc')
    .execute()
}

/** The meetings whose content came from a file. */
export async function listMeetingsOfFile(
  db: Kysely<DB>,
  sha256: string,
): Promise<{ meetingId: string; committeeId: string; whollyOpen: boolean; published: boolean; current: boolean }[]> {
  const rows = await db
    .selectFrom('meetings.meeting_version as version')
    .innerJoin('meetings.meeting as meeting', 'meeting.id', 'version.meeting_id')
    .select(['meeting.id as meetingId', 'meeting.committee_id as committeeId', 'version.wholly_open as whollyOpen'])
    .select(['meeting.published_at as publishedAt', 'meeting.version as latest', 'version.number'])
    .where('version.file_sha256', '=', sha256)
    .execute()
  return rows.map(({ publishedAt, latest, number, ...row }) => ({ ...row, published: publishedAt !== null, current: latest === number }))
}

/** Whether anyone may fetch a file: it is the paper of a published meeting in which nothing is closed. */
export async function isPublicFile(db: Kysely<DB>, sha256: string): Promise<boolean> {
  const row = await db
    .selectFrom('meetings.public_version')
    .select('meeting_id')
    .where('file_sha256', '=', sha256)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function findContent(db: Kysely<DB>, meetingId: string, number: number): Promise<unknown> {
  const row = await db
    .selectFrom('meetings.meeting_version')
    .select('content')
    .where('meeting_id', '=', meetingId)
    .where('number', '=', number)
    .executeTakeFirst()
  return row?.content
}

export interface NewVersion {
  readonly meetingId: string
  readonly number: number
  readonly kind: PaperKind
  readonly file: { readonly sha256: string; readonly name: string }
  readonly content: object
  readonly whollyOpen: boolean
  readonly acceptedBy: string
}

export async function insertVersion(db: Kysely<DB>, version: NewVersion, now: Date): Promise<void> {
  await db
    .insertInto('meetings.meeting_version')
    .values({
      meeting_id: version.meetingId,
      number: version.number,
      kind: version.kind,
      file_sha256: version.file.sha256,
      file_name: version.file.name,
      content: JSON.stringify(version.content),
      wholly_open: version.whollyOpen,
      accepted_at: now,
      accepted_by: version.acceptedBy,
    })
    .execute()
}
