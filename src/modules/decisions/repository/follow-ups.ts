import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import { openStates } from '../rules/follow-up-states.ts'
import type { FollowUpReader } from '../rules/follow-up-rights.ts'

/** What a list of them shows. */
export interface ListedFollowUp {
  readonly id: string
  readonly committeeId: string
  readonly meetingId: string
  readonly itemId: string | null
  readonly text: string
  readonly dueOn: string | null
  readonly responsible: string | null
  readonly organisationId: string | null
  readonly state: string
  readonly open: boolean
}

export interface FollowUpRow extends ListedFollowUp {
  readonly personId: string | null
  readonly stateReason: string | null
  readonly published: boolean
  readonly sourceOn: string | null
  readonly sourceLabel: string | null
  readonly sourcePath: string | null
  readonly sourceText: string | null
  readonly focusAreaId: string | null
  readonly revision: number
  readonly createdAt: Date
}

const listedColumns = [
  'follow_up.id',
  'follow_up.committee_id as committeeId',
  'follow_up.meeting_id as meetingId',
  'follow_up.item_id as itemId',
  'follow_up.text',
  'follow_up.due_on as dueOn',
  'follow_up.responsible',
  'follow_up.organisation_id as organisationId',
  'follow_up.state',
  'follow_up.open',
] as const

export const followUpColumns = [
  ...listedColumns,
  'follow_up.person_id as personId',
  'follow_up.state_reason as stateReason',
  'follow_up.published',
  'follow_up.source_on as sourceOn',
  'follow_up.source_label as sourceLabel',
  'follow_up.source_path as sourcePath',
  'follow_up.source_text as sourceText',
  'follow_up.focus_area_id as focusAreaId',
  'follow_up.revision',
  'follow_up.created_at as createdAt',
] as const

/** What the reader may see; the same as the rule `mayReadFollowUp`. */
export function readableBy(db: Kysely<DB>, reader: FollowUpReader) {
  const all = db.selectFrom('decisions.follow_up as follow_up')
  if (reader.everything) return all
  return all.where((where) =>
    where.or([
      where.and([where('follow_up.published', '=', true), where('follow_up.open', '=', true), where('follow_up.state', '<>', 'rejected')]),
      where.and([where('follow_up.open', '=', true), where('follow_up.committee_id', '=', oneOf(reader.committees))]),
      where('follow_up.committee_id', '=', oneOf(reader.closedCommittees)),
      where.and([
        where('follow_up.state', 'not in', ['proposed', 'rejected']),
        where('follow_up.open', '=', true),
        where('follow_up.organisation_id', '=', oneOf(reader.organisations)),
      ]),
      where.and([
        where('follow_up.state', 'not in', ['proposed', 'rejected']),
        where('follow_up.person_id', '=', oneOf(reader.persons)),
        where.or([where('follow_up.open', '=', true), where.not(where('follow_up.committee_id', '=', oneOf(reader.excludedFrom)))]),
      ]),
    ]),
  )
}

export async function findFollowUp(db: Kysely<DB>, id: string): Promise<FollowUpRow | undefined> {
  return db.selectFrom('decisions.follow_up as follow_up').select(followUpColumns).where('id', '=', id).executeTakeFirst()
}

/** Until the transaction ends, so that of two who change one the second sees what the first did. */
export async function lockFollowUp(db: Kysely<DB>, id: string): Promise<FollowUpRow | undefined> {
  return db.selectFrom('decisions.follow_up as follow_up').select(followUpColumns).where('id', '=', id).forUpdate().executeTakeFirst()
}

export async function listFollowUpsOfMeeting(db: Kysely<DB>, meetingId: string, reader: FollowUpReader): Promise<ListedFollowUp[]> {
  return followUpsOfMeeting(db, meetingId, reader).execute()
}

/** To be asked together with other things. */
export function followUpsOfMeeting(db: Kysely<DB>, meetingId: string, reader: FollowUpReader) {
  return readableBy(db, reader)
    .select(listedColumns)
    .where('meeting_id', '=', meetingId)
    .where('state', '<>', 'rejected')
    .orderBy('position')
}

export interface OpenFollowUps {
  readonly due: 'from-today' | 'before-today' | 'undated'
  readonly today: string
  /** Only what these are responsible for. */
  readonly organisations?: readonly string[]
  /** Or what these persons are to do themselves. */
  readonly persons?: readonly string[]
  /** Or what has come to the chairs of these committees. */
  readonly chaired?: readonly string[]
  readonly atMost: number
}

/** Those without an end: the next due, the latest overdue, or the newest without a date, each nearest to today first. */
export async function listOpenFollowUps(db: Kysely<DB>, reader: FollowUpReader, asked: OpenFollowUps): Promise<ListedFollowUp[]> {
  const open = readableBy(db, reader)
    .select(listedColumns)
    .where('state', 'in', [...openStates])
    .$if(asked.organisations !== undefined, (all) =>
      all.where((where) =>
        where.or([
          where('organisation_id', '=', oneOf(asked.organisations)),
          where('person_id', '=', oneOf(asked.persons)),
          where.and([where('state', '=', 'escalated'), where('committee_id', '=', oneOf(asked.chaired))]),
        ]),
      ),
    )
    .limit(asked.atMost)
  switch (asked.due) {
    case 'from-today':
      return open.where('due_on', '>=', asked.today).orderBy('due_on').orderBy('created_at').execute()
    case 'before-today':
      return open.where('due_on', '<', asked.today).orderBy('due_on', 'desc').orderBy('created_at', 'desc').execute()
    case 'undated':
      return open.where('due_on', 'is', null).orderBy('created_at', 'desc').execute()
  }
}

export async function publishFollowUps(db: Kysely<DB>, meetingId: string): Promise<void> {
  await db.updateTable('decisions.follow_up').set({ published: true }).where('meeting_id', '=', meetingId).execute()
}

export async function withdrawFollowUps(db: Kysely<DB>, meetingId: string): Promise<void> {
  await db.updateTable('decisions.follow_up').set({ published: false }).where('meeting_id', '=', meetingId).execute()
}

export interface FollowUpChange {
  readonly text?: string
  readonly dueOn?: string | null
  readonly organisationId?: string | null
  readonly personId?: string | null
  readonly focusAreaId?: string | null
  readonly responsible?: string | null
  readonly committeeId?: string
  readonly state?: string
  readonly stateReason?: string | null
}

export async function updateFollowUp(db: Kysely<DB>, id: string, change: FollowUpChange, now: Date): Promise<void> {
  await db
    .updateTable('decisions.follow_up')
    .set({
      text: change.text,
      due_on: change.dueOn,
      organisation_id: change.organisationId,
      person_id: change.personId,
      focus_area_id: change.focusAreaId,
      responsible: change.responsible,
      committee_id: change.committeeId,
      ...(change.state !== undefined && { state: change.state, state_reason: change.stateReason ?? null, state_changed_at: now }),
      revision: sql`revision + 1`,
    })
    .where('id', '=', id)
    .execute()
}

/** For an `=`: SQL has no empty `in ()`, and thousands of ids are one value this way. */
export function oneOf(ids: readonly string[] = []) {
  return sql<string>`any(${[...ids]}::uuid[])`
}

/** Those of these that the reader may see; locked until the transaction ends where they are to be changed. */
export async function listFollowUpsById(
  db: Kysely<DB>,
  reader: FollowUpReader,
  ids: readonly string[],
  lock: boolean,
): Promise<FollowUpRow[]> {
  return readableBy(db, reader)
    .select(followUpColumns)
    .where('follow_up.id', '=', oneOf(ids))
    .orderBy('follow_up.id')
    .$if(lock, (all) => all.forUpdate())
    .execute()
}
