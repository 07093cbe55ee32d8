import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type {
  NotedCommittee,
  NotedFollowUp,
  NotedInvolvement,
  NotedMatter,
  NotedMeeting,
  NotedPartnership,
  NotedQuestion,
} from '../rules/status/note-facts.ts'

/** From one day to another, both with it. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** Partnerships that an organisation is a party to on any day of a period, in the order of their kinds and names. */
export async function listNotedPartnerships(db: Kysely<DB>, organisationId: string, { from, to }: Period): Promise<NotedPartnership[]> {
  return db
    .selectFrom('committees.partnership as partnership')
    .select(['partnership.id', 'partnership.slug', 'partnership.name', 'partnership.kind', 'partnership.valid_from as validFrom'])
    .where('partnership.valid_from', '<=', to)
    .where((where) => where.or([where('partnership.valid_to', 'is', null), where('partnership.valid_to', '>=', from)]))
    .where((where) =>
      where.exists(
        where
          .selectFrom('committees.partnership_party as party')
          .select('party.organisation_id')
          .whereRef('party.partnership_id', '=', 'partnership.id')
          .where('party.organisation_id', '=', organisationId)
          .where('party.valid_from', '<=', to)
          .where((valid) => valid.or([valid('party.valid_to', 'is', null), valid('party.valid_to', '>=', from)])),
      ),
    )
    .orderBy('partnership.kind')
    .orderBy('partnership.name')
    .execute()
}

/** Public committees of these partnerships, and the organisation's own that are no municipal committee, valid in the period. */
export async function listNotedCommittees(
  db: Kysely<DB>,
  { partnerships, organisationId, from, to }: Period & { readonly partnerships: readonly string[]; readonly organisationId: string },
): Promise<NotedCommittee[]> {
  const { rows } = await sql<NotedCommittee>`
    select committee.id, committee.slug, committee.name, committee.kind, committee.level, committee.partnership_id as "partnershipId"
    from committees.committee
    left join committees.partnership on partnership.id = committee.partnership_id
    where committee.public_since is not null
      and (committee.partnership_id = any(${[...partnerships]}::uuid[])
        or committee.organisation_id = ${organisationId} and committee.kind not in ('municipal-committee', 'municipal-council'))
      and (committee.valid_from is null or committee.valid_from <= ${to})
      and (committee.valid_to is null or committee.valid_to >= ${from})
    order by partnership.kind nulls first, partnership.name, committee.level desc, committee.name`.execute(db)
  return rows
}

/** Meetings of these committees in a period whose day everyone may know; of what is published what is open in it. */
export async function listNotedMeetings(db: Kysely<DB>, committees: readonly string[], { from, to }: Period): Promise<NotedMeeting[]> {
  const { rows } = await sql<NotedMeeting>`
    select meeting.id, meeting.committee_id as "committeeId", meeting.held_on as "heldOn",
      case when meeting.published_at is null and meeting.state <> 'cancelled' then 'planned' else meeting.state end as state,
      (select coalesce(json_agg(row), '[]') from (
        select item.id, item.position, item.number, item.title, item.type, item.conclusion,
          (select coalesce(json_agg(json_build_object('kind', kind, 'heading', heading, 'body', body) order by position), '[]')
            from meetings.item_section where item_id = item.id) as sections,
          (select coalesce(json_agg(json_build_object('kind', kind, 'text', text) order by kind, position), '[]')
            from meetings.item_line where item_id = item.id) as lines
        from meetings.agenda_item item
        where item.meeting_id = meeting.id and item.open and meeting.published_at is not null order by item.position
      ) row) as items,
      (select coalesce(json_agg(number order by position), '[]') from meetings.withheld_item where meeting_id = meeting.id) as closed,
      (select due_on from meetings.planned_deadline where meeting_id = meeting.id and kind = 'submission') as "submissionOn"
    from meetings.meeting
    where meeting.committee_id = any(${[...committees]}::uuid[]) and meeting.announced_at is not null
      and meeting.held_on between ${from} and ${to}
    order by meeting.held_on, meeting.id`.execute(db)
  return rows
}

/** The next meetings after a day of which everyone may know. */
export async function listLaterMeetings(
  db: Kysely<DB>,
  committees: readonly string[],
  after: string,
  atMost: number,
): Promise<Pick<NotedMeeting, 'id' | 'committeeId' | 'heldOn'>[]> {
  if (committees.length === 0) return []
  return db
    .selectFrom('meetings.meeting')
    .select(['id', 'committee_id as committeeId', 'held_on as heldOn'])
    .where('committee_id', 'in', [...committees])
    .where('announced_at', 'is not', null)
    .where('state', '<>', 'cancelled')
    .where('held_on', '>', after)
    .orderBy('held_on')
    .orderBy('id')
    .limit(atMost)
    .execute()
}

/** Public follow-ups from these meetings, and those still to be done that the organisation, or every municipality, answers for. */
export async function listNotedFollowUps(
  db: Kysely<DB>,
  {
    meetings,
    committees,
    organisationId,
  }: { readonly meetings: readonly string[]; readonly committees: readonly string[]; readonly organisationId: string },
): Promise<NotedFollowUp[]> {
  const { rows } = await sql<NotedFollowUp>`
    select id, meeting_id as "meetingId", item_id as "itemId", committee_id as "committeeId", text, due_on as "dueOn", state, responsible,
      organisation_id as "organisationId"
    from decisions.follow_up
    where published and open and state <> 'rejected'
      and (meeting_id = any(${[...meetings]}::uuid[])
        or organisation_id = ${organisationId} and state in ('open', 'under-way', 'escalated')
          and committee_id = any(${[...committees]}::uuid[]))
    order by due_on nulls last, source_on nulls last, position, id`.execute(db)
  return rows
}

/** Public questions of these partnerships that nobody had settled before the period. */
export async function listNotedQuestions(db: Kysely<DB>, partnerships: readonly string[], { from }: Period): Promise<NotedQuestion[]> {
  if (partnerships.length === 0) return []
  return db
    .selectFrom('matters.boundary_question')
    .select(['id', 'title', 'state', 'raised_on as raisedOn', 'answer'])
    .where('public', '=', true)
    .where('partnership_id', 'in', [...partnerships])
    .where((where) => where.or([where('answered_on', 'is', null), where('answered_on', '>=', from)]))
    .where('state', '<>', 'closed')
    .orderBy('raised_on')
    .orderBy('title')
    .execute()
}

/** Public matters of these partnerships with what was treated in the period, and what is planned. */
export async function listNotedMatters(db: Kysely<DB>, partnerships: readonly string[], { from, to }: Period): Promise<NotedMatter[]> {
  const { rows } = await sql<NotedMatter>`
    select matter.id, matter.slug, matter.title, json_agg(json_build_object('id', treatment.id, 'committee', treatment.committee_name,
      'state', treatment.state, 'on', coalesce(treatment.held_on, treatment.planned_on), 'outcome', treatment.outcome)
      order by coalesce(treatment.held_on, treatment.planned_on), treatment.stage) as treatments
    from matters.matter join matters.treatment on treatment.matter_id = matter.id
    where matter.open and matter.partnership_id = any(${[...partnerships]}::uuid[]) and treatment.open
      and treatment.state in ('held', 'planned') and coalesce(treatment.held_on, treatment.planned_on) between ${from} and ${to}
    group by matter.id order by matter.title`.execute(db)
  return rows
}

/** What a committee has been asked to say of items that are public and not yet treated. */
export async function listNotedInvolvements(db: Kysely<DB>, committeeId: string, { from, to }: Period): Promise<NotedInvolvement[]> {
  const { rows } = await sql<NotedInvolvement>`
    select involvement.id, meeting.id as "meetingId", item.title, meeting.committee_id as "committeeId", meeting.held_on as "heldOn",
      involvement.due_on as "dueOn"
    from matters.involvement
    join meetings.agenda_item item on item.id = involvement.item_id
    join meetings.meeting on meeting.id = item.meeting_id
    where involvement.committee_id = ${committeeId} and involvement.state = 'asked' and item.open and meeting.published_at is not null
      and meeting.held_on between ${from} and ${to}
    order by involvement.due_on nulls last, item.title`.execute(db)
  return rows
}

/** Names of other organisations and partnerships that have a name in them. */
export async function listNamesAround(
  db: Kysely<DB>,
  { id, shortName }: { readonly id: string; readonly shortName: string },
): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from people.organisation where id <> ${id} and position(${shortName} in name) > 0
    union select name from committees.partnership where position(${shortName} in name) > 0
    union select name from committees.committee where position(${shortName} in name) > 0 and partnership_id is not null
    order by name`.execute(db)
  return rows.map(({ name }) => name)
}
