import { type ExpressionBuilder, type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface MeetingRow {
  readonly id: string
  readonly committeeId: string
  readonly heldOn: string
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly place: string | null
  /** Content: the public's login reads it of published meetings only. */
  readonly title: string | null
  readonly state: string
  readonly version: number
  /** The day that it was on before. */
  readonly movedFrom: string | null
  readonly cancelledBecause: string | null
  /** Since when everyone may know its day, time and place. */
  readonly announcedAt: Date | null
  /** Since when everyone may read what is open in it. */
  readonly publishedAt: Date | null
}

const columns = [
  'id',
  'committee_id as committeeId',
  'held_on as heldOn',
  'starts_at as startsAt',
  'ends_at as endsAt',
  'place',
  (meeting: ExpressionBuilder<DB, 'meetings.meeting'>) =>
    meeting
      .selectFrom('meetings.meeting_title')
      .select('meetings.meeting_title.title')
      .whereRef('meetings.meeting_title.meeting_id', '=', 'meetings.meeting.id')
      .as('title'),
  'state',
  'version',
  'moved_from as movedFrom',
  'cancelled_because as cancelledBecause',
  'announced_at as announcedAt',
  'published_at as publishedAt',
] as const

/** Meetings of which everyone may know the day, and the others of the committees given. What is in them is another question. */
export function knownMeetings(db: Kysely<DB>, committees: readonly string[]) {
  return db
    .selectFrom('meetings.meeting')
    .where((where) =>
      committees.length > 0
        ? where.or([where('announced_at', 'is not', null), where('committee_id', 'in', [...committees])])
        : where('announced_at', 'is not', null),
    )
}

/** Meetings that are published, and the unpublished ones of the committees given. */
export function readableMeetings(db: Kysely<DB>, committees: readonly string[]) {
  return db
    .selectFrom('meetings.meeting')
    .where((where) =>
      committees.length > 0
        ? where.or([where('published_at', 'is not', null), where('committee_id', 'in', [...committees])])
        : where('published_at', 'is not', null),
    )
}

export async function findReadableMeeting(db: Kysely<DB>, id: string, committees: readonly string[]): Promise<MeetingRow | undefined> {
  return readableMeetings(db, committees).select(columns).where('id', '=', id).executeTakeFirst()
}

/** Its day, where only that may be known: the caller looks at `publishedAt` before it shows what is in it. */
export async function findKnownMeeting(db: Kysely<DB>, id: string, committees: readonly string[]): Promise<MeetingRow | undefined> {
  const row = await knownMeetings(db, committees).select(columns).where('id', '=', id).executeTakeFirst()
  return row && toldTo(committees)(row)
}

/** Published or not: the caller says who may know of it. */
export async function findMeeting(db: Kysely<DB>, id: string): Promise<MeetingRow | undefined> {
  return db.selectFrom('meetings.meeting').select(columns).where('id', '=', id).executeTakeFirst()
}

/** Of a meeting that is only announced no outsider is told what its paper calls it. */
function toldTo(committees: readonly string[]): (row: MeetingRow) => MeetingRow {
  return (row) => (row.publishedAt !== null || committees.includes(row.committeeId) ? row : { ...row, title: null })
}

/** From a day on, the nearest first. */
export async function listComingMeetings(
  db: Kysely<DB>,
  day: string,
  committees: readonly string[],
  atMost: number,
): Promise<MeetingRow[]> {
  const rows = await knownMeetings(db, committees)
    .select(columns)
    .where('held_on', '>=', day)
    .orderBy('held_on')
    .orderBy('starts_at')
    .limit(atMost)
    .execute()
  return rows.map(toldTo(committees))
}

/** Before a day, the latest first; only those that a paper tells about. */
export async function listPastMeetings(db: Kysely<DB>, day: string, committees: readonly string[], atMost: number): Promise<MeetingRow[]> {
  return readableMeetings(db, committees)
    .select(columns)
    .where('held_on', '<', day)
    .where('version', '>', 0)
    .orderBy('held_on', 'desc')
    .limit(atMost)
    .execute()
}

/** Those of the committees given that a paper tells about and only they can read, the latest first. */
export async function listUnpublishedMeetings(db: Kysely<DB>, committees: readonly string[], atMost: number): Promise<MeetingRow[]> {
  if (committees.length === 0) return []
  return db
    .selectFrom('meetings.meeting')
    .select(columns)
    .where('committee_id', 'in', [...committees])
    .where('published_at', 'is', null)
    .where('version', '>', 0)
    .orderBy('held_on', 'desc')
    .limit(atMost)
    .execute()
}

export async function listAnnouncedIds(db: Kysely<DB>, meetingId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('meetings.announcement')
    .select('announced_id')
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute()
  return rows.map(({ announced_id: id }) => id)
}

/** The committee's meeting on a day, locked until the transaction ends, made if it was not there. */
export async function lockMeetingOn(db: Kysely<DB>, committeeId: string, heldOn: string, now: Date): Promise<MeetingRow> {
  await db
    .insertInto('meetings.meeting')
    .values({ committee_id: committeeId, held_on: heldOn, state: 'planned', created_at: now })
    .onConflict((conflict) => conflict.columns(['committee_id', 'held_on']).doNothing())
    .execute()
  return db
    .selectFrom('meetings.meeting')
    .select(columns)
    .where('committee_id', '=', committeeId)
    .where('held_on', '=', heldOn)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

export async function findMeetingOn(db: Kysely<DB>, committeeId: string, heldOn: string): Promise<MeetingRow | undefined> {
  return db
    .selectFrom('meetings.meeting')
    .select(columns)
    .where('committee_id', '=', committeeId)
    .where('held_on', '=', heldOn)
    .executeTakeFirst()
}

export async function lockMeeting(db: Kysely<DB>, id: string): Promise<MeetingRow | undefined> {
  return db.selectFrom('meetings.meeting').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()
}

export interface MeetingFacts {
  readonly startsAt?: string | null | undefined
  readonly endsAt?: string | null | undefined
  readonly place?: string | null | undefined
  readonly title?: string | null | undefined
}

export async function updateMeeting(
  db: Kysely<DB>,
  id: string,
  facts: MeetingFacts,
  { state, version }: { readonly state: string; readonly version: number },
): Promise<void> {
  await db
    .updateTable('meetings.meeting')
    .set({
      starts_at: facts.startsAt ?? null,
      ends_at: facts.endsAt ?? null,
      place: facts.place ?? null,
      state,
      version,
    })
    .where('id', '=', id)
    .execute()
  if (!facts.title) await db.deleteFrom('meetings.meeting_title').where('meeting_id', '=', id).execute()
  else
    await db
      .insertInto('meetings.meeting_title')
      .values({ meeting_id: id, title: facts.title })
      .onConflict((conflict) => conflict.column('meeting_id').doUpdateSet({ title: facts.title! }))
      .execute()
}

/** What an announcement says of a meeting that no paper of its own tells about yet. */
export async function updatePlannedMeeting(db: Kysely<DB>, id: string, facts: MeetingFacts): Promise<void> {
  const told = {
    ...(facts.startsAt && { starts_at: facts.startsAt }),
    ...(facts.endsAt && { ends_at: facts.endsAt }),
    ...(facts.place && { place: facts.place }),
  }
  if (Object.keys(told).length === 0) return
  await db.updateTable('meetings.meeting').set(told).where('id', '=', id).where('state', '=', 'planned').execute()
}

/** Publishes a meeting and announces the coming meetings that it names. */
export async function publishMeetingRows(db: Kysely<DB>, meetingId: string, now: Date): Promise<void> {
  await db
    .updateTable('meetings.meeting')
    .set({ published_at: now, announced_at: sql`coalesce(announced_at, ${now})` })
    .where('published_at', 'is', null)
    .where('id', '=', meetingId)
    .execute()
  await db
    .updateTable('meetings.meeting')
    .set({ announced_at: now })
    .where('announced_at', 'is', null)
    .where('state', '=', 'planned')
    .where('id', 'in', (named) => named.selectFrom('meetings.announcement').select('announced_id').where('meeting_id', '=', meetingId))
    .execute()
}

/** Takes a published meeting back from the public. A day that was public before stays; so does what it announced. */
export async function withdrawMeetingRow(db: Kysely<DB>, meetingId: string): Promise<void> {
  await db
    .updateTable('meetings.meeting')
    .set({ published_at: null, announced_at: sql`case when announced_at < published_at then announced_at end` })
    .where('id', '=', meetingId)
    .execute()
}

export async function replaceAnnouncements(db: Kysely<DB>, meetingId: string, announcedIds: readonly string[]): Promise<void> {
  await db.deleteFrom('meetings.announcement').where('meeting_id', '=', meetingId).execute()
  if (announcedIds.length === 0) return
  await db
    .insertInto('meetings.announcement')
    .values(announcedIds.map((announcedId, position) => ({ meeting_id: meetingId, position, announced_id: announcedId })))
    .execute()
}
