import type { IsoDay } from '../../../kernel/dates.ts'
import { toldApart } from './told-apart.ts'
import { type Validity, validityOn } from './validity.ts'

/** Where a fact was read, and whether it was worked out instead. */
export interface Origin {
  readonly source: string | null
  readonly sourceAddress: string | null
  readonly inferred: boolean
}

interface Span {
  readonly validFrom: string
  readonly validTo: string | null
}

/** What the record knows, of all days. */
export interface MapFacts {
  readonly organisations: readonly {
    readonly id: string
    readonly slug: string
    readonly name: string
    readonly shortName: string
    readonly kind: string
    readonly code: string | null
  }[]
  readonly regions: readonly ({ readonly regionId: string; readonly municipalityId: string } & Span & Origin)[]
  readonly partnerships: readonly ({
    readonly id: string
    readonly slug: string
    readonly kind: string
    readonly name: string
    readonly region: string
    readonly hospital: string | null
  } & Span &
    Origin)[]
  readonly parties: readonly ({ readonly partnershipId: string; readonly organisationId: string } & Span & Origin)[]
}

export interface MapPartnership extends Span, Origin {
  readonly id: string
  readonly slug: string
  readonly kind: string
  /** Told apart from others of the same name. */
  readonly label: string
  readonly region: string
  readonly hospital: string | null
  readonly validity: Validity
}

/** That a municipality is a party, with what is known of it on the day. */
export interface MapMembership extends Span, Origin {
  readonly partnership: MapPartnership
  readonly validity: Validity
}

export interface MapMunicipality {
  readonly slug: string
  readonly name: string
  readonly shortName: string
  readonly code: string
  readonly region: ({ readonly slug: string; readonly name: string } & Origin) | undefined
  /** Of all days, the earliest first. */
  readonly clusters: readonly MapMembership[]
  readonly councils: readonly MapMembership[]
  /** It was in one of these clusters of its region on the day, but nothing says which. */
  readonly oneOf: readonly MapPartnership[]
}

export interface NationalMap {
  readonly municipalities: readonly MapMunicipality[]
  /** Clusters and councils that are valid on the day, by region and name; the first has number 1 on the map. */
  readonly partnerships: readonly MapPartnership[]
  /** Days on which a partnership begins, in order: what the reader may want to jump to. */
  readonly turningDays: readonly IsoDay[]
}

/** Who belonged where on a day, from facts with days of their own. A municipality may be in several clusters, or in one that nobody names. */
export function nationalMap({ organisations, regions, partnerships, parties }: MapFacts, day: IsoDay): NationalMap {
  const drawn = partnerships.filter(({ kind }) => kind === 'health-cluster' || kind === 'health-council')
  const labels = toldApart(drawn)
  const onMap = new Map(
    drawn.map(({ name: _, ...partnership }): [string, MapPartnership] => [
      partnership.id,
      { ...partnership, label: labels.get(partnership.id)!, validity: validityOn(day, partnership) },
    ]),
  )
  const municipalitiesById = new Map(organisations.filter(isMunicipality).map((each) => [each.id, each]))
  const byId = new Map(organisations.map((each) => [each.id, each]))
  const seats = Map.groupBy(parties, ({ organisationId }) => organisationId)
  const inRegion = Map.groupBy(regions, ({ municipalityId }) => municipalityId)
  const settled = new Set(
    parties.filter(({ organisationId }) => municipalitiesById.has(organisationId)).map(({ partnershipId }) => partnershipId),
  )
  const current = [...onMap.values()].filter(({ validity }) => validity === 'current')

  return {
    partnerships: current.toSorted((a, b) => a.region.localeCompare(b.region, 'da') || a.label.localeCompare(b.label, 'da')),
    turningDays: [...new Set(drawn.map(({ validFrom }) => validFrom))].toSorted(),
    municipalities: [...municipalitiesById.values()].map(asMunicipality),
  }

  function asMunicipality({ id, slug, name, shortName, code }: MapFacts['organisations'][number]): MapMunicipality {
    const memberships = (seats.get(id) ?? [])
      .flatMap(({ partnershipId, validFrom, validTo, source, sourceAddress, inferred }): MapMembership[] => {
        const partnership = onMap.get(partnershipId)
        const span = { validFrom, validTo }
        return partnership ? [{ partnership, ...span, source, sourceAddress, inferred, validity: validityOn(day, span) }] : []
      })
      .toSorted((a, b) => a.validFrom.localeCompare(b.validFrom))
    const lies = inRegion.get(id)?.find((span) => validityOn(day, span) === 'current')
    const region = lies && byId.get(lies.regionId)
    const isCovered = memberships.some(({ validity, partnership }) => validity === 'current' && partnership.validity === 'current')
    return {
      slug,
      name,
      shortName,
      code: code ?? '',
      region: lies &&
        region && { slug: region.slug, name: region.name, source: lies.source, sourceAddress: lies.sourceAddress, inferred: lies.inferred },
      clusters: memberships.filter(({ partnership }) => partnership.kind === 'health-cluster'),
      councils: memberships.filter(({ partnership }) => partnership.kind === 'health-council'),
      oneOf: isCovered ? [] : current.filter((partnership) => partnership.region === region?.name && !settled.has(partnership.id)),
    }
  }
}

function isMunicipality({ kind, code }: MapFacts['organisations'][number]): boolean {
  return kind === 'municipality' && code !== null
}
