import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { ItemMarks } from '../rules/involvement/revised-involvements.ts'

export interface AgendaToLookThrough {
  readonly id: string
  readonly version: number
  readonly heldOn: string
  readonly committeeId: string
  readonly committeeName: string
  readonly partnershipId: string
}

const agenda = sql`
  select meeting.id, meeting.version, meeting.held_on as "heldOn", meeting.committee_id as "committeeId",
    committee.name as "committeeName", coalesce(committee.partnership_id, above.partnership_id) as "partnershipId"
  from meetings.meeting
  join committees.committee on committee.id = meeting.committee_id
  left join committees.committee above on above.id = committee.parent_id
  where meeting.state = 'agenda' and meeting.version > 0 and coalesce(committee.partnership_id, above.partnership_id) is not null`

/** Agendas of coming meetings of partnerships' committees of which a newer version came than was looked through. */
export async function listAgendasToLookThrough(db: Kysely<DB>, today: string): Promise<AgendaToLookThrough[]> {
  const { rows } = await sql<AgendaToLookThrough>`
    ${agenda} and meeting.held_on >= ${today} and meeting.version > coalesce(
      (select version from matters.looked_through_agenda where meeting_id = meeting.id), 0)
    order by meeting.held_on`.execute(db)
  return rows
}

/** All agendas of coming meetings in some partnerships, the nearest first. */
export async function listComingAgendas(db: Kysely<DB>, partnershipIds: readonly string[], today: string): Promise<AgendaToLookThrough[]> {
  const { rows } = await sql<AgendaToLookThrough>`
    ${agenda} and meeting.held_on >= ${today}
      and coalesce(committee.partnership_id, above.partnership_id) = any(${[...partnershipIds]}::uuid[])
    order by meeting.held_on`.execute(db)
  return rows
}

/** A meeting with an agenda, whatever became of it since. */
export async function findAgenda(
  db: Kysely<DB>,
  meetingId: string,
): Promise<(AgendaToLookThrough & { readonly state: string }) | undefined> {
  const { rows } = await sql<AgendaToLookThrough & { readonly state: string }>`
    select meeting.id, meeting.version, meeting.held_on as "heldOn", meeting.committee_id as "committeeId", meeting.state,
      committee.name as "committeeName", coalesce(committee.partnership_id, above.partnership_id) as "partnershipId"
    from meetings.meeting
    join committees.committee on committee.id = meeting.committee_id
    left join committees.committee above on above.id = committee.parent_id
    where meeting.id = ${meetingId} and coalesce(committee.partnership_id, above.partnership_id) is not null`.execute(db)
  return rows[0]
}

export interface AgendaItemRow {
  readonly id: string
  readonly position: number
  readonly number: string
  readonly title: string
  readonly type: string | null
  readonly open: boolean
  readonly texts: readonly string[]
  readonly focusAreas: readonly string[]
  readonly marks: ItemMarks
}

/** Items of an agenda with their words, closed ones too: the caller says what of them is shown or told. */
export async function listAgendaItems(db: Kysely<DB>, meetingId: string): Promise<AgendaItemRow[]> {
  const { rows } = await sql<AgendaItemRow>`
    select item.id, item.position, item.number, item.title, item.type, item.open,
      coalesce((select json_agg(body order by position) from meetings.item_section where item_id = item.id), '[]') as texts,
      (select coalesce(json_agg(distinct area), '[]') from (
        select focus_area.id as area from committees.focus_area
        join meetings.meeting on meeting.committee_id = focus_area.committee_id where meeting.id = item.meeting_id
        union
        select matter.focus_area_id from matters.treatment join matters.matter on matter.id = treatment.matter_id
        where treatment.item_id = item.id and treatment.state in ('planned', 'held') and matter.focus_area_id is not null
      ) areas) as "focusAreas",
      json_build_object(
        'title', md5(item.title),
        'text', md5(coalesce((select string_agg(kind || coalesce(heading, '') || body, '|' order by position)
          from meetings.item_section where item_id = item.id), '')),
        'recommendation', md5(coalesce((select string_agg(text, '|' order by position)
          from meetings.item_line where item_id = item.id and kind = 'recommendation'), '')),
        'attachments', md5(coalesce((select string_agg(coalesce(number, '') || title || coalesce(file_sha256, ''), '|' order by position)
          from meetings.attachment where item_id = item.id), ''))) as marks
    from meetings.agenda_item item
    where item.meeting_id = ${meetingId}
    order by item.position`.execute(db)
  return rows
}

/** One word for the whole of what a meeting's agenda was looked through for. */
export async function upsertLookedThrough(db: Kysely<DB>, meetingId: string, version: number, now: Date): Promise<void> {
  const seen = { version, looked_through_at: now }
  await db
    .insertInto('matters.looked_through_agenda')
    .values({ meeting_id: meetingId, ...seen })
    .onConflict((conflict) => conflict.column('meeting_id').doUpdateSet(seen))
    .execute()
}

/** Planned meetings of committees from a day to before another, with when their cases must be in. */
export async function listCommitteeMeetings(
  db: Kysely<DB>,
  committeeIds: readonly string[],
  { from, before }: { readonly from: string; readonly before: string },
): Promise<{ readonly committeeId: string; readonly heldOn: string; readonly dueOn: string | null }[]> {
  if (committeeIds.length === 0) return []
  const { rows } = await sql<{ committeeId: string; heldOn: string; dueOn: string | null }>`
    select meeting.committee_id as "committeeId", meeting.held_on as "heldOn",
      (select due_on from meetings.planned_deadline where meeting_id = meeting.id and kind = 'submission') as "dueOn"
    from meetings.meeting
    where meeting.committee_id = any(${[...committeeIds]}::uuid[]) and meeting.state in ('planned', 'agenda')
      and meeting.held_on >= ${from} and meeting.held_on < ${before}`.execute(db)
  return rows
}

/** Who is told of an organisation's involvement: its coordinators of the day. */
export async function listCoordinators(
  db: Kysely<DB>,
  organisationIds: readonly string[],
  day: string,
): Promise<{ readonly organisationId: string; readonly personId: string }[]> {
  if (organisationIds.length === 0) return []
  return db
    .selectFrom('people.organisation_access')
    .select(['organisation_id as organisationId', 'person_id as personId'])
    .distinct()
    .where('organisation_id', 'in', [...organisationIds])
    .where('role', '=', 'coordinator')
    .where('valid_from', '<=', day)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', day)]))
    .execute()
}

/** The secretaries of committees on a day. */
export async function listSecretariesOf(db: Kysely<DB>, committeeIds: readonly string[], day: string): Promise<string[]> {
  if (committeeIds.length === 0) return []
  const rows = await db
    .selectFrom('committees.committee_access')
    .select('person_id as personId')
    .distinct()
    .where('committee_id', 'in', [...committeeIds])
    .where('role', '=', 'secretary')
    .where('valid_from', '<=', day)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', day)]))
    .execute()
  return rows.map(({ personId }) => personId)
}
