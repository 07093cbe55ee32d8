import { nameKey } from '../../../../kernel/name-key.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import { type BodyBasicsRefusalCode, whyNotName, whyNotSpan } from './body-basics.ts'
import type { PartnershipState } from './body-state.ts'

export type PartnershipRefusalCode =
  | 'committees/body-region-unknown'
  | 'committees/body-party-unknown'
  | 'committees/body-party-twice'
  | 'committees/body-name-taken'

/** A partnership that stands in the record already. */
export interface OtherPartnership {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly region: string
  readonly validFrom: string
  readonly validTo: string | null
}

export interface KnownAround {
  readonly regions: readonly string[]
  readonly partnerships: readonly OtherPartnership[]
  /** The party that each written line means, if any. */
  readonly partyOf: (line: string) => string | undefined
}

/** @param to the last day, empty while none is known */
export function whyNotKeepPartnership(
  wanted: PartnershipState & { readonly kind: string; readonly to: string; readonly id?: string },
  known: KnownAround,
): Refusal<BodyBasicsRefusalCode | PartnershipRefusalCode> | undefined {
  return (
    whyNotName(wanted.name) ?? whyNotRegion(wanted, known) ?? whyNotSpan(wanted.from, wanted.to) ?? whyNotParties(wanted, known) ?? taken()
  )

  /** Region, kind and name tell partnerships apart; the same name at another time is another body. */
  function taken(): Refusal<PartnershipRefusalCode> | undefined {
    const same = known.partnerships.find(
      ({ id, kind, region, name, ...span }) =>
        id !== wanted.id &&
        kind === wanted.kind &&
        region === wanted.region &&
        nameKey(name) === nameKey(wanted.name) &&
        span.validFrom <= (wanted.to || openEnd) &&
        wanted.from <= (span.validTo ?? openEnd),
    )
    if (!same) return undefined
    return { code: 'committees/body-name-taken', values: { field: 'name', name: same.name, region: same.region } }
  }
}

const openEnd = '9999-12-31'

function whyNotRegion({ region }: PartnershipState, { regions }: KnownAround): Refusal<PartnershipRefusalCode> | undefined {
  return regions.includes(region) ? undefined : { code: 'committees/body-region-unknown', values: { field: 'region', region } }
}

function whyNotParties({ parties }: PartnershipState, { partyOf }: KnownAround): Refusal<PartnershipRefusalCode> | undefined {
  const seen = new Set<string>()
  for (const line of linesOf(parties)) {
    const party = partyOf(line)
    if (!party) return { code: 'committees/body-party-unknown', values: { field: 'parties', line } }
    if (seen.has(party)) return { code: 'committees/body-party-twice', values: { field: 'parties', line } }
    seen.add(party)
  }
  return undefined
}

/** One thing a line; empty lines say nothing. */
export function linesOf(written: string): string[] {
  return written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
