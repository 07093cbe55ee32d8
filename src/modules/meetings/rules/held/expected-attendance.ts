import type { CommitteeRole } from '../../../../kernel/actor.ts'
import type { Mandate } from '../../../committees/rules/seats/mandate.ts'

export interface Expected {
  readonly personId: string
  readonly name: string
  readonly organisationId: string | null
  readonly sector: string | null
  readonly capacity: CommitteeRole
  readonly partyLetter: string | null
  readonly title: string | null
  readonly groupName: string | null
  readonly mandateId: string
  readonly besideId: string | null
}

const inOrder: readonly CommitteeRole[] = ['chair', 'member', 'substitute', 'adviser', 'secretary', 'observer']

/**
 * Whom a meeting on a day expects: everyone with a mandate on that day, each once, by the capacity that says most, chairs
 * first. @param sectors of seats and of organisations, by their ids
 */
export function expectedAttendance(
  mandates: readonly Mandate[],
  day: string,
  sectors: { readonly ofSeat: ReadonlyMap<string, string>; readonly ofOrganisation: ReadonlyMap<string, string> },
): Expected[] {
  const valid = mandates.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo >= day))
  const ranked = valid.toSorted((a, b) => rank(a) - rank(b) || a.position - b.position)
  const once = [...Map.groupBy(ranked, ({ personId }) => personId).values()].map((held) => held[0]!)
  return once.map(({ id, personId, person, organisationId, capacity, partyLetter, title, groupName, seatId, besideId }) => ({
    personId,
    name: person,
    organisationId,
    sector: sectors.ofSeat.get(seatId ?? '') ?? sectors.ofOrganisation.get(organisationId ?? '') ?? null,
    capacity,
    partyLetter,
    title,
    groupName,
    mandateId: id,
    besideId,
  }))
}

function rank({ capacity }: Pick<Mandate, 'capacity'>): number {
  return inOrder.indexOf(capacity)
}
