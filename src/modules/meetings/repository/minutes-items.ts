import { type Kysely, sql } from 'kysely'
import { jsonList } from '../../../platform/database/json-list.ts'
import type { DB } from '../../../platform/database/schema.ts'
import type { Attending, ComingMeeting } from '../rules/meeting-version.ts'
import type { AgendaItem } from '../rules/minutes/minutes-in-making.ts'

/** Items as the agenda that was sent out has them, closed ones too, with everything that a further version must say again. */
export async function listRecordedItems(db: Kysely<DB>, meetingId: string): Promise<AgendaItem[]> {
  const { rows } = await sql<AgendaItem>`
    select item.id, item.position, item.number, item.title, item.public_title as "publicTitle", item.public_decision as "publicDecision",
      item.minutes_allotted as "minutesAllotted", item.late, item.responsible_organisation_id as "responsibleOrganisationId",
      item.type, item.type_as_written as "typeAsWritten", item.open, item.conclusion, item.unplaced,
      ${jsonList(sql`select kind, heading, body from meetings.item_section where item_id = item.id order by position`)} as sections,
      ${jsonList(sql`select kind, number, text from meetings.item_line where item_id = item.id order by kind, position`)} as lines,
      ${jsonList(sql`select system, number, kind from meetings.record_reference where item_id = item.id order by position`)} as "references",
      ${jsonList(sql`select committee, treated_on as "treatedOn", item_number as "itemNumber", outcome, state
        from meetings.treatment where item_id = item.id order by position`)} as treatments,
      ${jsonList(sql`select number, title, external_id as "externalId", record_reference as "recordReference", open,
        main_document as "mainDocument", handout,
        case when file_sha256 is not null then json_build_object('sha256', file_sha256, 'name', coalesce(file_name, title)) end as file
        from meetings.attachment where item_id = item.id order by position`)} as attachments
    from meetings.agenda_item item where item.meeting_id = ${meetingId} order by item.position`.execute(db)
  return rows.map((row) => withoutNulls(row))
}

/** What the database has not is not there. */
function withoutNulls<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Row
}

/** Who is on the list of the agenda, where nobody was noted while the meeting was held. */
export async function listRecordedPeople(db: Kysely<DB>, meetingId: string): Promise<Attending[]> {
  const rows = await db
    .selectFrom('meetings.attendance')
    .select(['person_id as personId', 'organisation_id as organisationId', 'name', 'party_letter as partyLetter', 'roles'])
    .select(['organisation', 'group_name as groupName', 'capacity', 'presence', 'remark'])
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    ...row,
    organisationId: row.organisationId ?? undefined,
    partyLetter: row.partyLetter ?? undefined,
    organisation: row.organisation ?? undefined,
    groupName: row.groupName ?? undefined,
    remark: row.remark ?? undefined,
    capacity: row.capacity as Attending['capacity'],
    presence: row.presence as Attending['presence'],
  }))
}

/** The committee's next meetings that are neither held nor cancelled. */
export async function listNextMeetings(db: Kysely<DB>, committeeId: string, after: string, atMost: number): Promise<ComingMeeting[]> {
  const rows = await db
    .selectFrom('meetings.meeting')
    .select(['committee_id as committeeId', 'held_on as heldOn', 'starts_at as startsAt', 'ends_at as endsAt', 'place'])
    .where('committee_id', '=', committeeId)
    .where('held_on', '>', after)
    .where('state', 'in', ['planned', 'agenda'])
    .orderBy('held_on')
    .limit(atMost)
    .execute()
  return rows.map((row) => ({
    committeeId: row.committeeId,
    heldOn: row.heldOn,
    startsAt: row.startsAt?.slice(0, 5) ?? undefined,
    endsAt: row.endsAt?.slice(0, 5) ?? undefined,
    place: row.place ?? undefined,
  }))
}

/** What became of items in the making, by their id. */
export async function listDraftOutcomes(
  db: Kysely<DB>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly state: string; readonly reason: string | null }>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('meetings.item_draft')
    .select(['id', 'state', 'state_reason as reason'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, ...outcome }) => [id, outcome]))
}

/** The committee's meetings after a day that have begun. */
export async function listBegunMeetings(
  db: Kysely<DB>,
  committeeId: string,
  after: string,
): Promise<{ readonly id: string; readonly heldOn: string }[]> {
  return db
    .selectFrom('meetings.meeting as meeting')
    .innerJoin('meetings.held_meeting as held', 'held.meeting_id', 'meeting.id')
    .select(['meeting.id', 'meeting.held_on as heldOn'])
    .where('meeting.committee_id', '=', committeeId)
    .where('meeting.held_on', '>', after)
    .where('held.state', 'in', ['begun', 'ended'])
    .orderBy('meeting.held_on')
    .execute()
}
