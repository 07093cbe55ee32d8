import type { Query } from '../../../platform/command/use-case.ts'
import { listPartySpans, type KeptPartnership } from '../repository/partnership-changes.ts'
import { listPartnerships, type PartnershipRow } from '../repository/partnerships.ts'
import { listPossibleParties, type PossibleParty } from '../repository/possible-parties.ts'
import type { PartnershipState } from '../rules/bodies/body-state.ts'
import { partyMeant } from '../rules/bodies/party-meant.ts'
import type { PartySpan } from '../rules/bodies/party-changes.ts'
import type { KnownAround } from '../rules/bodies/why-not-keep-partnership.ts'

/** What a partnership's form is judged against. */
export async function partnershipsAround(
  db: Query['db'],
): Promise<
  Omit<KnownAround, 'partnerships'> & { readonly partnerships: readonly PartnershipRow[]; readonly organisations: readonly PossibleParty[] }
> {
  const organisations = await listPossibleParties(db)
  return {
    organisations,
    regions: organisations.filter(({ kind }) => kind === 'region').map(({ name }) => name),
    partnerships: await listPartnerships(db),
    partyOf: (line) => partyMeant(line, organisations),
  }
}

/** A partnership as its form shows it on a day, and the parties behind the form's lines. */
export async function partnershipAsItStands(
  db: Query['db'],
  partnership: KeptPartnership,
  day: string,
): Promise<{ readonly state: PartnershipState; readonly parties: readonly PartySpan[] }> {
  const names = new Map((await listPossibleParties(db)).map(({ id, name }) => [id, name]))
  const parties = await listPartySpans(db, partnership.id)
  const on = partyDay(partnership, day)
  return {
    parties,
    state: {
      name: partnership.name,
      region: partnership.region,
      hospital: partnership.hospital ?? '',
      from: partnership.validFrom,
      source: partnership.source ?? '',
      parties: parties
        .filter(({ validFrom, validTo }) => validFrom <= on && (validTo === null || validTo >= on))
        .map(({ organisationId }) => names.get(organisationId) ?? '')
        .join('\n'),
    },
  }
}

/** The day on which a partnership's parties are looked at: within its own days. */
function partyDay({ validFrom, validTo }: KeptPartnership, day: string): string {
  if (day < validFrom) return validFrom
  return validTo !== null && validTo < day ? validTo : day
}
