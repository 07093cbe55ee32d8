import type { Query } from '../../../platform/command/use-case.ts'
import { listOrganisations, type OrganisationRow } from '../../people/index.ts'
import { committeeKind } from '../kinds/index.ts'
import type { CommitteeRow } from '../repository/committees.ts'
import { listMembershipsOfCommittees, type MembershipRow } from '../repository/memberships.ts'
import { listPartiesOn, listSeats, type PartyRow, type SeatRow } from '../repository/seats.ts'
import { type CompositionFinding, compositionFindings } from '../rules/composition.ts'
import { isOn } from '../rules/seats/period.ts'
import type { SeatHistory, Sitting } from '../rules/seats/seat-history.ts'

/** A committee's seats and all who were, are or will be told to sit in it. */
export interface Seating extends SeatHistory {
  readonly committee: CommitteeRow
  readonly seats: readonly SeatRow[]
  readonly sittings: readonly MembershipRow[]
  readonly organisations: ReadonlyMap<string, OrganisationRow>
}

/** Somebody who sits there, for an organisation. */
export type ActingSitting = Sitting & { readonly organisationId: string | null }

export async function seatingOf(db: Query['db'], committee: CommitteeRow): Promise<Seating> {
  const [seats, sittings, organisations] = await Promise.all([
    listSeats(db, committee.id),
    listMembershipsOfCommittees(db, [committee.id]),
    listOrganisations(db),
  ])
  return { committee, seats, sittings, organisations: new Map(organisations.map((organisation) => [organisation.id, organisation])) }
}

export async function partiesOn(db: Query['db'], { committee }: Pick<Seating, 'committee'>, day: string): Promise<PartyRow[]> {
  return listPartiesOn(db, committee.id, day)
}

/** What the kind's sources say of who sits there on a day; nothing where the kind is not known, or the committee not there. */
export function findingsOn(
  { committee, sittings, organisations }: Pick<Seating, 'committee' | 'organisations'> & { readonly sittings: readonly ActingSitting[] },
  parties: readonly PartyRow[],
  day: string,
): CompositionFinding[] {
  const kind = committeeKind(committee.kind)
  if (!kind || !isOn({ validFrom: committee.validFrom ?? day, validTo: committee.validTo }, day)) return []
  const seated = sittings
    .filter((sitting) => isOn(sitting, day))
    .map((sitting) => ({
      sector: organisations.get(sitting.organisationId ?? '')?.sector,
      capacity: sitting.capacity,
    }))
  return compositionFindings(kind, parties, seated)
}
