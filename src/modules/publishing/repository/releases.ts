import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { GateFinding } from '../rules/gate.ts'

export interface Release {
  readonly id: string
  readonly meetingId: string
  readonly version: number
  readonly state: 'asked' | 'scheduled'
  readonly findings: readonly GateFinding[]
  readonly reason: string | null
  readonly askedBy: string | null
  readonly askedByName: string
  readonly askedAt: Date
  readonly publishAt: Date | null
}

const columns = [
  'id',
  'meeting_id as meetingId',
  'version',
  'state',
  'findings',
  'reason',
  'asked_by as askedBy',
  'asked_by_name as askedByName',
  'asked_at as askedAt',
  'publish_at as publishAt',
] as const

/** What is under way for a meeting: somebody waits for another, or for a time. */
export async function findOpenRelease(db: Kysely<DB>, meetingId: string): Promise<Release | undefined> {
  const row = await db
    .selectFrom('publishing.release')
    .select(columns)
    .where('meeting_id', '=', meetingId)
    .where('state', 'in', ['asked', 'scheduled'])
    .orderBy('asked_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row as Release | undefined
}

/** What others have asked for in the committees given, the oldest first. */
export async function listAskedReleases(
  db: Kysely<DB>,
  committees: readonly string[],
  notBy: string,
): Promise<{ readonly meetingId: string; readonly committeeId: string; readonly heldOn: string; readonly askedByName: string }[]> {
  if (committees.length === 0) return []
  return db
    .selectFrom('publishing.release as release')
    .innerJoin('meetings.meeting as meeting', 'meeting.id', 'release.meeting_id')
    .select([
      'meeting.id as meetingId',
      'meeting.committee_id as committeeId',
      'meeting.held_on as heldOn',
      'release.asked_by_name as askedByName',
    ])
    .where('release.state', '=', 'asked')
    .where('meeting.committee_id', 'in', [...committees])
    .where('release.asked_by', '<>', notBy)
    .orderBy('release.asked_at')
    .execute()
}

/** Meetings that somebody scheduled for a time that has come, the longest past it first. */
export async function listDueReleases(db: Kysely<DB>, now: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('publishing.release')
    .select('meeting_id as meetingId')
    .where('state', '=', 'scheduled')
    .where('publish_at', '<=', now)
    .orderBy('publish_at')
    .execute()
  return rows.map(({ meetingId }) => meetingId)
}

/** Whoever asks holds the meeting's lock, under which all its releases change. */
export async function findDueRelease(db: Kysely<DB>, meetingId: string, now: Date): Promise<Release | undefined> {
  const row = await db
    .selectFrom('publishing.release')
    .select(columns)
    .where('meeting_id', '=', meetingId)
    .where('state', '=', 'scheduled')
    .where('publish_at', '<=', now)
    .orderBy('publish_at')
    .limit(1)
    .executeTakeFirst()
  return row as Release | undefined
}

export interface NewRelease {
  readonly meetingId: string
  readonly version: number
  readonly state: 'asked' | 'scheduled' | 'released'
  readonly findings: readonly GateFinding[]
  readonly reason?: string
  readonly by: { readonly personId: string | null; readonly name: string }
  readonly publishAt?: Date
}

export async function insertRelease(db: Kysely<DB>, release: NewRelease, now: Date): Promise<void> {
  const { meetingId, version, state, findings, reason, by, publishAt } = release
  await db
    .insertInto('publishing.release')
    .values({
      meeting_id: meetingId,
      version,
      state,
      findings: JSON.stringify(findings),
      reason: reason ?? null,
      asked_by: by.personId,
      asked_by_name: by.name,
      asked_at: now,
      publish_at: publishAt ?? null,
      ...(state === 'released' && { released_by_name: by.name, released_at: now }),
    })
    .execute()
}

/** Ends what is under way for a meeting: it was released, or something came before it. */
export async function endOpenReleases(
  db: Kysely<DB>,
  meetingId: string,
  ended: { readonly state: 'released' | 'overtaken'; readonly byName: string },
  now: Date,
): Promise<void> {
  await db
    .updateTable('publishing.release')
    .set({ state: ended.state, released_by_name: ended.byName, released_at: now })
    .where('meeting_id', '=', meetingId)
    .where('state', 'in', ['asked', 'scheduled'])
    .execute()
}
