import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { PaperKind } from '../rules/meeting-version.ts'

/** The meeting versions that a file has become. */
export async function listVersionsOfFile(
  db: Kysely<DB>,
  sha256: string,
): Promise<{ meetingId: string; committeeId: string; number: number; whollyOpen: boolean; fileName: string | null; published: boolean }[]> {
  const rows = await db
    .selectFrom('meetings.meeting_version as version')
    .innerJoin('meetings.meeting as meeting', 'meeting.id', 'version.meeting_id')
    .select(['meeting.id as meetingId', 'meeting.committee_id as committeeId', 'version.number'])
    // What a later version closed may not be read in the original of an earlier one.
    .select(
      sql<boolean>`(select bool_and(later.wholly_open) from meetings.meeting_version later
        where later.meeting_id = version.meeting_id and later.number >= version.number)`.as('whollyOpen'),
    )
    .select(['version.file_name as fileName', 'meeting.published_at as publishedAt'])
    .where('version.file_sha256', '=', sha256)
    .orderBy('version.accepted_at')
    .execute()
  return rows.map(({ publishedAt, ...row }) => ({ ...row, published: publishedAt !== null }))
}

/** The name of a file that anyone may fetch: the paper of a published meeting in which nothing is closed. */
export async function findPublicFileName(db: Kysely<DB>, sha256: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('meetings.public_version')
    .select('file_name')
    .where('file_sha256', '=', sha256)
    .limit(1)
    .executeTakeFirst()
  return row?.file_name ?? undefined
}

/** What was last accepted for a meeting from papers of these kinds. */
export async function findLatestContent(db: Kysely<DB>, meetingId: string, kinds: readonly PaperKind[]): Promise<unknown> {
  const row = await db
    .selectFrom('meetings.meeting_version')
    .select('content')
    .where('meeting_id', '=', meetingId)
    .where('kind', 'in', [...kinds])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.content
}

export interface NewVersion {
  readonly meetingId: string
  readonly number: number
  readonly kind: PaperKind
  /** Absent for what was written here. */
  readonly file: { readonly sha256: string; readonly name: string } | undefined
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
      file_sha256: version.file?.sha256 ?? null,
      file_name: version.file?.name ?? null,
      content: JSON.stringify(version.content),
      wholly_open: version.whollyOpen,
      accepted_at: now,
      accepted_by: version.acceptedBy,
    })
    .execute()
}

/** The content of the papers that a meeting's record was made of. */
export async function listPapersOfMeeting(db: Kysely<DB>, meetingId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('meetings.meeting_version')
    .select('file_sha256 as sha256')
    .where('meeting_id', '=', meetingId)
    .where('file_sha256', 'is not', null)
    .execute()
  return rows.flatMap(({ sha256 }) => sha256 ?? [])
}
