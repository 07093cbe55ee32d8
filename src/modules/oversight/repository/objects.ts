import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { KnownObject, ObjectKind } from '../rules/objects.ts'

/** An object with what rights over it depend on, whoever asks; the rules say who may know of it. */
export async function findObject(db: Kysely<DB>, kind: ObjectKind, id: string): Promise<KnownObject | undefined> {
  const { rows } = await sql<Partial<KnownObject> & Pick<KnownObject, 'name' | 'path'>>`${statements[kind](sql`${id}::uuid`)}`.execute(db)
  const [row] = rows
  return row && { ...blank, ...row, kind, id }
}

const blank = {
  committeeId: null,
  organisationId: null,
  personId: null,
  committees: [],
  handedInBy: null,
  isPublic: false,
  open: true,
  parts: [],
}

const statements: Readonly<Record<ObjectKind, (id: RawBuilder<string>) => RawBuilder<unknown>>> = {
  partnership: (id) => sql`
    select name, '/klynger/' || slug as path, true as "isPublic",
      (select coalesce(jsonb_agg(committee.id), '[]') from committees.committee where partnership_id = partnership.id) as committees
    from committees.partnership where id = ${id}`,
  committee: (id) => sql`
    select committee.name, '/udvalg/' || committee.slug as path, committee.id as "committeeId", organisation_id as "organisationId",
      public_since is not null as "isPublic",
      (select coalesce(jsonb_agg(jsonb_build_object('kind', 'seat', 'id', seat.id)), '[]')
        from committees.seat where seat.committee_id = committee.id) as parts
    from committees.committee where committee.id = ${id}`,
  meeting: (id) => sql`
    select committee.name || ' ' || to_char(meeting.held_on, 'YYYY-MM-DD') as name, '/moeder/' || meeting.id as path,
      committee.id as "committeeId", committee.organisation_id as "organisationId", meeting.published_at is not null as "isPublic",
      (select coalesce(jsonb_agg(jsonb_build_object('kind', 'paper', 'id', paper.id)), '[]')
        from imports.paper where paper.meeting_id = meeting.id) as parts
    from meetings.meeting join committees.committee on committee.id = meeting.committee_id where meeting.id = ${id}`,
  item: (id) => sql`
    select item.number as name, '/moeder/' || meeting.id || '#punkt-' || (item.position + 1) as path, committee.id as "committeeId",
      committee.organisation_id as "organisationId", item.open and meeting.published_at is not null as "isPublic", item.open
    from meetings.agenda_item item join meetings.meeting on meeting.id = item.meeting_id
      join committees.committee on committee.id = meeting.committee_id where item.id = ${id}`,
  person: (id) => person(id, true),
  contact: (id) => person(id, false),
  organisation: (id) => sql`
    select name, '/organisationer/' || slug as path, id as "organisationId", true as "isPublic" from people.organisation where id = ${id}`,
  paper: (id) => sql`
    select paper.file_name as name, '/import/dokumenter/' || paper.id as path, paper.committee_id as "committeeId",
      batch.created_by_id as "handedInBy"
    from imports.paper join imports.batch on batch.id = paper.batch_id where paper.id = ${id}`,
  import: (id) => sql`
    select batch.created_by as name, '/import/' || batch.id as path, batch.created_by_id as "handedInBy",
      (select coalesce(jsonb_agg(jsonb_build_object('kind', 'paper', 'id', paper.id)), '[]')
        from imports.paper where paper.batch_id = batch.id) as parts
    from imports.batch where batch.id = ${id}`,
  seat: (id) => sql`
    select seat.name || ', ' || committee.name as name, '/udvalg/' || committee.slug || '/pladser' as path, committee.id as "committeeId",
      committee.organisation_id as "organisationId", committee.public_since is not null as "isPublic",
      (select coalesce(jsonb_agg(jsonb_build_object('kind', 'membership', 'id', membership.id)), '[]')
        from committees.membership where membership.seat_id = seat.id) as parts
    from committees.seat join committees.committee on committee.id = seat.committee_id where seat.id = ${id}`,
  membership: (id) => sql`
    select person.name || ', ' || committee.name as name, '/udvalg/' || committee.slug as path, committee.id as "committeeId",
      committee.organisation_id as "organisationId", person.public_since is not null and committee.public_since is not null as "isPublic",
      person.id as "personId",
      case when membership.seat_id is null then '[]'::jsonb
        else jsonb_build_array(jsonb_build_object('kind', 'seat', 'id', membership.seat_id)) end as parts
    from committees.membership join committees.committee on committee.id = membership.committee_id
      join people.person on person.id = membership.person_id where membership.id = ${id}`,
  'follow-up': (id) => sql`
    select case when follow_up.open then left(follow_up.text, 80) || case when length(follow_up.text) > 80 then '…' else '' end
        else concat_ws(' ', committee.name, to_char(follow_up.source_on, 'YYYY-MM-DD')) end as name,
      '/opfoelgning/' || follow_up.id as path, committee.id as "committeeId", committee.organisation_id as "organisationId",
      follow_up.open and follow_up.published as "isPublic", follow_up.open
    from decisions.follow_up join committees.committee on committee.id = follow_up.committee_id where follow_up.id = ${id}`,
  matter: (id) => sql`
    select case when matter.open then title else '' end as name, '/sager/' || slug as path, matter.open,
      matter.open and matters.is_public(id) as "isPublic",
      (select coalesce(jsonb_agg(known.id), '[]') from (
        select committee.id from committees.committee where partnership_id = matter.partnership_id
        union
        select committee_id from matters.treatment where matter_id = matter.id and committee_id is not null) known) as committees,
      (select coalesce(jsonb_agg(organisation_id), '[]') from committees.partnership_party
        where partnership_id = matter.partnership_id) as parties
    from matters.matter where id = ${id}`,
}

/** With the committees where the person sits or has attended. Contact data are never public. */
function person(id: RawBuilder<string>, itself: boolean): RawBuilder<unknown> {
  return sql`
    select name, '/personer/' || id as path, id as "personId", organisation_id as "organisationId",
      ${itself} and public_since is not null as "isPublic",
      (select coalesce(jsonb_agg(known.committee_id), '[]') from (
        select committee_id from committees.membership where person_id = person.id
        union
        select meeting.committee_id from meetings.attendance join meetings.meeting on meeting.id = attendance.meeting_id
        where attendance.person_id = person.id) known) as committees
    from people.person where id = ${id}`
}
