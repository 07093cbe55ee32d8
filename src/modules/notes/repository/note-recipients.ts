import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

/** A committee that a note can be for, and whose it is. */
export interface NoteRecipient {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly kind: string
  readonly validTo: string | null
  readonly successor: { readonly id: string; readonly slug: string; readonly name: string } | null
  readonly organisation: {
    readonly id: string
    readonly slug: string
    readonly name: string
    readonly shortName: string
    readonly kind: string
  } | null
}

function recipients() {
  return sql<NoteRecipient>`
    select committee.id, committee.slug, committee.name, committee.kind, committee.valid_to as "validTo",
      case when successor.id is not null
        then json_build_object('id', successor.id, 'slug', successor.slug, 'name', successor.name) end as successor,
      case when organisation.id is not null then json_build_object('id', organisation.id, 'slug', organisation.slug,
        'name', organisation.name, 'shortName', organisation.short_name, 'kind', organisation.kind) end as organisation
    from committees.committee
    left join committees.committee successor on successor.id = committee.successor_id
    left join people.organisation on organisation.id = committee.organisation_id`
}

export async function findNoteRecipient(db: Kysely<DB>, id: string): Promise<NoteRecipient | undefined> {
  const { rows } = await sql<NoteRecipient>`${recipients()} where committee.id = ${id}`.execute(db)
  return rows[0]
}

/** Of these committees, those of a municipality. */
export async function listNoteRecipients(db: Kysely<DB>, ids: readonly string[]): Promise<NoteRecipient[]> {
  const { rows } = await sql<NoteRecipient>`
    ${recipients()} where committee.id = any(${[...ids]}::uuid[]) and organisation.kind = 'municipality'
      and committee.kind in ('municipal-committee', 'municipal-council')
    order by organisation.name, committee.name`.execute(db)
  return rows
}

export interface RecipientMeeting {
  readonly id: string
  readonly committeeId: string
  readonly heldOn: string
}

/** All that the record has of these committees' own meetings, also what is not published: their own people read it. */
export async function listRecipientMeetings(db: Kysely<DB>, committees: readonly string[]): Promise<RecipientMeeting[]> {
  if (committees.length === 0) return []
  return db
    .selectFrom('meetings.meeting')
    .select(['id', 'committee_id as committeeId', 'held_on as heldOn'])
    .where('committee_id', 'in', [...committees])
    .where('state', '<>', 'cancelled')
    .orderBy('held_on')
    .execute()
}

/** Who prepares a committee's meetings on a day. */
export async function listSecretariesOf(db: Kysely<DB>, committeeId: string, day: string): Promise<string[]> {
  const rows = await db
    .selectFrom('committees.committee_access')
    .select('person_id as personId')
    .distinct()
    .where('committee_id', '=', committeeId)
    .where('role', '=', 'secretary')
    .where('valid_from', '<=', day)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', day)]))
    .execute()
  return rows.map(({ personId }) => personId)
}
