import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { CommitteeRole } from '../../../kernel/actor.ts'
import { readOnce, writings } from '../../../platform/database/read-once.ts'
import { jsonList } from '../../../platform/database/json-list.ts'
import type { DB } from '../../../platform/database/schema.ts'
import type { CommitteeRow } from '../../committees/index.ts'
import type { SeatSector } from '../../committees/rules/committee-kind.ts'

/** What a committee's page shows on a day. */
export interface CommitteeContents {
  readonly partnership: Named | null
  readonly organisation: OrganisationNamed | null
  readonly parent: AnotherCommittee | null
  readonly ending: { readonly reason: string | null; readonly successor: AnotherCommittee | null }
  readonly focusAreas: readonly { readonly summary: string }[]
  /** Of everyone who appoints to one of its seats, at whatever time. */
  readonly appointers: readonly { readonly appointedById: string }[]
  readonly seats: readonly SeatThen[]
  readonly sittings: readonly SittingThen[]
  /** Of other days, the latest first. */
  readonly others: readonly SittingAnotherDay[]
  readonly parties: readonly { readonly sector: SeatSector; readonly organisationKind: string }[]
  /** The version that holds on the day: the last to have begun by then, or the first if none has. */
  readonly terms: { readonly number: number; readonly validFrom: string; readonly mandateEndsOn: string | null } | null
  /** Of all times, the latest first. */
  readonly meetings: readonly MeetingOfCommittee[]
}

interface Named {
  readonly slug: string
  readonly name: string
}

interface OrganisationNamed extends Named {
  readonly sector: SeatSector
}

export interface AnotherCommittee extends Named {
  readonly id: string
  /** ISO instant. */
  readonly publicSince: string | null
}

interface SeatThen {
  readonly id: string
  readonly name: string
  readonly sector: SeatSector
  readonly capacity: CommitteeRole
  readonly appointedBy: string | null
  readonly validFrom: string
  readonly validTo: string | null
}

interface SittingAnotherDay {
  readonly id: string
  readonly personId: string
  readonly person: string
  readonly partyLetter: string | null
  readonly capacity: CommitteeRole
  readonly title: string | null
  /** Its name. */
  readonly organisation: string | null
  readonly validFrom: string
  readonly validTo: string | null
  /** Whether everyone may know: person and membership both. */
  readonly isPublic: boolean
}

export interface SittingThen extends Omit<SittingAnotherDay, 'organisation'> {
  readonly organisation: OrganisationNamed | null
  readonly groupName: string | null
  readonly seatId: string | null
  readonly besideId: string | null
}

interface MeetingOfCommittee {
  readonly id: string
  readonly heldOn: string
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly place: string | null
  readonly title: string | null
  readonly state: string
  /** ISO instants. */
  readonly announcedAt: string | null
  readonly publishedAt: string | null
}

/**
 * In one answer: asked one after the other the same takes several times as long. What was read before is the same, frozen.
 * @param committees whose meetings the reader sees before they are announced
 */
export function findCommitteeContents(
  db: Kysely<DB>,
  { id, partnershipId, organisationId, parentId }: CommitteeRow,
  day: string,
  committees: readonly string[],
): Promise<CommitteeContents> {
  const holds = (period: string) =>
    sql`${sql.ref(`${period}.valid_from`)} <= ${day}::date and coalesce(${sql.ref(`${period}.valid_to`)}, ${day}::date) >= ${day}::date`
  const own = sql`committee_id = any(${[...committees]}::uuid[])`
  const sittings = sql`
    from committees.membership
    join people.person on person.id = membership.person_id
    left join people.organisation on organisation.id = membership.organisation_id
    where membership.committee_id = ${id}`
  const ending = sql`
    from committees.committee left join committees.committee successor on successor.id = committee.successor_id where committee.id = ${id}`
  const seats = sql`
    from committees.seat left join people.organisation on organisation.id = seat.appointed_by_id where seat.committee_id = ${id}`
  const parties = sql`
    from committees.partnership_party party join people.organisation on organisation.id = party.organisation_id
    where party.partnership_id = ${partnershipId}`
  const terms = sql`from committees.terms_of_reference where committee_id = ${id} and kind = 'terms-of-reference'`
  const meetings = sql`
    from meetings.meeting left join meetings.meeting_title titled on titled.meeting_id = meeting.id and (published_at is not null or ${own})
    where committee_id = ${id} and (announced_at is not null or ${own})`
  return read(db, {
    named: [id, partnershipId, organisationId, parentId, day, ...committees].join(' '),
    rows: [
      writings(sql`select membership.id, (membership.xmin, person.xmin, organisation.xmin) as written ${sittings}`),
      writings(sql`select id, xmin as written from committees.partnership where id = ${partnershipId}`),
      writings(sql`select id, xmin as written from people.organisation where id = ${organisationId}`),
      writings(sql`select id, xmin as written from committees.committee where id = ${parentId}`),
      writings(sql`select committee.id, (committee.xmin, successor.xmin) as written ${ending}`),
      writings(sql`select id, xmin as written from committees.focus_area where committee_id = ${id}`),
      writings(sql`select seat.id, (seat.xmin, organisation.xmin) as written ${seats}`),
      writings(sql`select organisation.id, (party.xmin, organisation.xmin) as written ${parties}`),
      writings(sql`select id, xmin as written ${terms}`),
      writings(sql`select id, (meeting.xmin, titled.xmin) as written ${meetings}`),
    ],
    having: sql`
      with sitting as materialized (
        select membership.id, membership.person_id, person.name as person, membership.party_letter, membership.capacity, membership.title,
          membership.group_name, membership.seat_id, membership.beside_id, membership.position, membership.valid_from, membership.valid_to,
          ${holds('membership')} as on_day, person.public_since is not null and membership.public_since is not null as is_public,
          organisation.slug, organisation.name as organisation, organisation.sector
        ${sittings}
      )`,
    parts: {
      partnership: sql`select json_build_object('slug', slug, 'name', name) from committees.partnership where id = ${partnershipId}`,
      organisation: sql`
        select json_build_object('slug', slug, 'name', name, 'sector', sector) from people.organisation where id = ${organisationId}`,
      parent: sql`select ${another('parent')} from committees.committee parent where id = ${parentId}`,
      ending: sql`
        select json_build_object('reason', committee.end_reason, 'successor', case when successor.id is not null then ${another('successor')} end)
        ${ending}`,
      focusAreas: jsonList(sql`select summary from committees.focus_area where committee_id = ${id} order by position`),
      appointers: jsonList(sql`
        select distinct appointed_by_id as "appointedById" from committees.seat where committee_id = ${id} and appointed_by_id is not null`),
      seats: jsonList(sql`
        select seat.id, seat.name, seat.sector, seat.capacity, seat.valid_from as "validFrom", seat.valid_to as "validTo",
          organisation.name as "appointedBy"
        ${seats} and ${holds('seat')} order by seat.position, seat.name`),
      sittings: jsonList(sql`
        select id, person_id as "personId", person, party_letter as "partyLetter", capacity, title, group_name as "groupName",
          seat_id as "seatId", beside_id as "besideId", valid_from as "validFrom", valid_to as "validTo", is_public as "isPublic",
          case when organisation is not null then json_build_object('slug', slug, 'name', organisation, 'sector', sector) end as organisation
        from sitting where on_day order by position, valid_from`),
      others: jsonList(sql`
        select id, person_id as "personId", person, party_letter as "partyLetter", capacity, title, organisation,
          valid_from as "validFrom", valid_to as "validTo", is_public as "isPublic"
        from sitting where not on_day order by valid_from desc, position`),
      parties: jsonList(sql`select organisation.sector, organisation.kind as "organisationKind" ${parties} and ${holds('party')}`),
      terms: sql`
        select json_build_object('number', number, 'validFrom', valid_from, 'mandateEndsOn', mandate_ends_on) ${terms}
        order by valid_from <= ${day}::date desc, valid_from desc, number desc limit 1`,
      meetings: jsonList(sql`
        select id, held_on as "heldOn", starts_at as "startsAt", ends_at as "endsAt", place, titled.title, state,
          announced_at as "announcedAt", published_at as "publishedAt"
        ${meetings} order by held_on desc`),
    },
  })
}

/** Room in letters. */
const read = readOnce(5_000_000, (found: CommitteeContents) => found)

function another(committee: 'parent' | 'successor'): RawBuilder<unknown> {
  const column = (name: string) => sql.ref(`${committee}.${name}`)
  return sql`json_build_object('id', ${column('id')}, 'slug', ${column('slug')}, 'name', ${column('name')}, 'publicSince', ${column('public_since')})`
}
