import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import { openStates } from '../rules/follow-up-states.ts'

export interface FollowUpRow {
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

/** Whose follow-ups may be read: those that everyone sees, and those of the committees given. */
export interface FollowUpReader {
  readonly committees: readonly string[]
  readonly closedCommittees: readonly string[]
}

const columns = [
  'id',
  'committee_id as committeeId',
  'meeting_id as meetingId',
  'item_id as itemId',
  'text',
  'due_on as dueOn',
  'responsible',
  'organisation_id as organisationId',
  'state',
  'open',
] as const

function readableBy(db: Kysely<DB>, reader: FollowUpReader) {
  return db
    .selectFrom('decisions.follow_up')
    .select(columns)
    .where((where) =>
      where.or([
        where.and([where('published', '=', true), where('open', '=', true)]),
        where.and([where('open', '=', true), where.eb('committee_id', 'in', notEmpty(reader.committees))]),
        where.eb('committee_id', 'in', notEmpty(reader.closedCommittees)),
      ]),
    )
}

export async function listFollowUpsOfMeeting(db: Kysely<DB>, meetingId: string, reader: FollowUpReader): Promise<FollowUpRow[]> {
  return readableBy(db, reader).where('meeting_id', '=', meetingId).orderBy('position').execute()
}

export interface OpenFollowUps {
  readonly due: 'from-today' | 'before-today' | 'undated'
  readonly today: string
  /** Only what these are responsible for. */
  readonly organisations?: readonly string[]
  readonly atMost: number
}

/** Those without an end: the next due, the latest overdue, or the newest without a date, each nearest to today first. */
export async function listOpenFollowUps(db: Kysely<DB>, reader: FollowUpReader, asked: OpenFollowUps): Promise<FollowUpRow[]> {
  const open = readableBy(db, reader)
    .where('state', 'in', [...openStates])
    .$if(asked.organisations !== undefined, (all) => all.where('organisation_id', 'in', notEmpty(asked.organisations ?? [])))
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

export interface NewFollowUp {
  readonly itemId?: string | undefined
  readonly text: string
  readonly dueOn?: string | undefined
  readonly responsible?: string | undefined
  readonly organisationId?: string | undefined
  readonly open: boolean
}

/** What a person has confirmed stays; what was only proposed, for the whole meeting or for some items, gives way. */
export async function replaceProposedFollowUps(
  db: Kysely<DB>,
  source: { readonly committeeId: string; readonly meetingId: string; readonly published: boolean },
  scope: 'whole-meeting' | readonly string[],
  followUps: readonly NewFollowUp[],
  now: Date,
): Promise<void> {
  const proposed = db.deleteFrom('decisions.follow_up').where('meeting_id', '=', source.meetingId).where('state', '=', 'proposed')
  await (scope === 'whole-meeting' ? proposed : proposed.where('item_id', 'in', notEmpty(scope))).execute()
  if (followUps.length === 0) return
  await db
    .insertInto('decisions.follow_up')
    .values(
      followUps.map((followUp, position) => ({
        committee_id: source.committeeId,
        meeting_id: source.meetingId,
        item_id: followUp.itemId ?? null,
        position,
        text: followUp.text,
        due_on: followUp.dueOn ?? null,
        responsible: followUp.responsible ?? null,
        organisation_id: followUp.organisationId ?? null,
        open: followUp.open,
        published: source.published,
        created_at: now,
      })),
    )
    .execute()
}

export async function publishFollowUps(db: Kysely<DB>, meetingId: string): Promise<void> {
  await db.updateTable('decisions.follow_up').set({ published: true }).where('meeting_id', '=', meetingId).execute()
}

export async function withdrawFollowUps(db: Kysely<DB>, meetingId: string): Promise<void> {
  await db.updateTable('decisions.follow_up').set({ published: false }).where('meeting_id', '=', meetingId).execute()
}

/** SQL has no empty `in ()`; no committee has this id. */
function notEmpty(ids: readonly string[]): string[] {
  return ids.length > 0 ? [...ids] : ['00000000-0000-0000-0000-000000000000']
}
