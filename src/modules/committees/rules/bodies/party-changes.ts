import { dayBefore, type IsoDay } from '../../../../kernel/dates.ts'

export interface PartySpan {
  readonly organisationId: string
  readonly validFrom: IsoDay
  readonly validTo: IsoDay | null
}

export interface PartyChanges {
  readonly begun: readonly string[]
  readonly ended: readonly (PartySpan & { readonly lastDay: IsoDay })[]
  /** Would have begun on the day or after it: they never were. */
  readonly withdrawn: readonly PartySpan[]
}

/** What a list of parties that is true from a day says about those recorded. */
export function partyChanges(recorded: readonly PartySpan[], wanted: readonly string[], from: IsoDay): PartyChanges {
  const standing = recorded.filter(({ validTo }) => validTo === null || validTo >= from)
  const gone = standing.filter(({ organisationId }) => !wanted.includes(organisationId))
  return {
    begun: wanted.filter((id) => !standing.some(({ organisationId, validFrom }) => organisationId === id && validFrom <= from)),
    ended: gone.filter(({ validFrom }) => validFrom < from).map((span) => ({ ...span, lastDay: dayBefore(from) })),
    withdrawn: standing.filter(
      ({ organisationId, validFrom }) => (validFrom > from || !wanted.includes(organisationId)) && validFrom >= from,
    ),
  }
}
