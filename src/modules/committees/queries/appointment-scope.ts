import { NotFound } from '../../../kernel/refusal.ts'
import { isUuid } from '../../../kernel/uuid.ts'
import type { Query } from '../../../platform/command/use-case.ts'
import { findOrganisationBySlug, listOrganisations, type OrganisationRow } from '../../people/index.ts'
import { listPersonsOfSheet } from '../repository/appointment-sheets.ts'
import { type CommitteeRow, listCommittees } from '../repository/committees.ts'
import { listMembershipsOfCommittees, type MembershipRow } from '../repository/memberships.ts'
import { listSeatsAppointedBy, listSeatsOfCommittees, type SeatRow } from '../repository/seats.ts'
import type { SheetRecord } from '../rules/appointments/row-meaning.ts'
import type { SheetRow } from '../rules/appointments/sheet-rows.ts'
import { mayKnowOf } from '../rules/committee-rights.ts'
import { mayAppointFor, mayKeepSeatsOf } from '../rules/seat-rights.ts'
import { knownCommittee, type Deciding } from './decide-deed.ts'

/** Whose appointments: all of one committee, or all that one organisation makes, in whatever committee. */
export type ScopeAsked = { readonly committee: string } | { readonly organisation: string }

export interface AppointmentScope {
  readonly kind: 'committee' | 'organisation'
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly committees: readonly CommitteeRow[]
  readonly seats: readonly SeatRow[]
}

/** The part of the record that a spreadsheet is about, with all that is known of it. */
export interface RecordedSheet extends SheetRecord {
  readonly seats: readonly SeatRow[]
  readonly sittings: readonly MembershipRow[]
  readonly organisations: readonly OrganisationRow[]
}

/** @throws NotFound, NotPermitted */
export async function appointmentScope(asking: Deciding, asked: ScopeAsked): Promise<AppointmentScope> {
  const { actor, db, permit } = asking
  if ('committee' in asked) {
    const committee = await knownCommittee(asking, asked.committee)
    permit(mayKeepSeatsOf(actor, committee.id))
    const { id, slug, name } = committee
    return { kind: 'committee', id, slug, name, committees: [committee], seats: await listSeatsOfCommittees(db, [id]) }
  }
  const organisation = await findOrganisationBySlug(db, asked.organisation)
  permit(organisation === undefined || mayAppointFor(actor, organisation.id))
  if (!organisation) throw new NotFound('organisation')
  const { id, slug, name } = organisation
  const seats = await listSeatsAppointedBy(db, id)
  const committees = (await listCommittees(db)).filter(
    (committee) => mayKnowOf(actor, committee) && seats.some(({ committeeId }) => committeeId === committee.id),
  )
  return {
    kind: 'organisation',
    id,
    slug,
    name,
    committees,
    seats: seats.filter(({ committeeId }) => committees.some((one) => one.id === committeeId)),
  }
}

/** The record that a spreadsheet of the scope is compared with; only the persons whom its rows name. */
export async function sheetRecord(
  { actor, db }: Pick<Query, 'actor' | 'db'>,
  { committees, seats }: AppointmentScope,
  rows: readonly SheetRow[] = [],
): Promise<RecordedSheet> {
  const ids = committees.map(({ id }) => id)
  const personIds = rows.flatMap(({ cells }) => (cells.personId && isUuid(cells.personId) ? [cells.personId.toLowerCase()] : []))
  const [all, sittings, organisations, persons] = await Promise.all([
    listSeatsOfCommittees(db, ids),
    listMembershipsOfCommittees(db, ids),
    listOrganisations(db),
    listPersonsOfSheet(
      db,
      rows.flatMap(({ cells }) => cells.person ?? []),
      personIds,
    ),
  ])
  return {
    committees,
    seats: all,
    ownSeats: new Set(seats.map(({ id }) => id)),
    keptCommittees: new Set(ids.filter((id) => mayKeepSeatsOf(actor, id))),
    sittings,
    organisations,
    persons,
  }
}
