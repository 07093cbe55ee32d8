import type { IsoDay } from '../../../kernel/dates.ts'
import { validityOn } from './validity.ts'

interface Span {
  readonly validFrom: string | null
  readonly validTo: string | null
}

interface Partnership extends Span {
  readonly id: string
  readonly slug: string
  readonly label: string
  readonly kind: string
  readonly region: string
}

interface Committee extends Span {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly kind: string
  readonly level: string
  readonly partnershipId: string | null
  readonly organisationId: string | null
  readonly parentId: string | null
}

interface Party extends Span {
  readonly partnershipId: string
  readonly organisationId: string
}

export interface ChartFacts {
  /** The one that is drawn, and those of all kinds beside it. */
  readonly partnershipId: string
  readonly partnerships: readonly Partnership[]
  readonly committees: readonly Committee[]
  readonly parties: readonly Party[]
  readonly organisations: ReadonlyMap<string, { readonly name: string; readonly sector: string }>
  /** Sectors of those who sit in a committee on the day, by its id. */
  readonly sectorsOf: ReadonlyMap<string, readonly string[]>
}

/** How something stands to what is above it. */
export type ChartTie =
  | 'top'
  /** The region's common frame, which is not the partnership's superior. */
  | 'frame'
  /** A committee of the partnership. */
  | 'belongs'
  /** The professional level works for the political one. */
  | 'level'
  /** Reports to, as recorded. */
  | 'reports'
  /** A party's own committee that has a part in the work. */
  | 'part'

export interface ChartEntry {
  readonly id: string
  readonly parentId: string | null
  readonly tie: ChartTie
  readonly name: string
  readonly what: 'partnership' | 'committee'
  readonly slug: string
  readonly kind: string
  readonly level?: string
  /** Whose own committee it is. */
  readonly organisation?: string
  readonly sectors: readonly string[]
}

/** Parties' own committees that the law gives a part in a partnership's work. */
const kindsWithPart = ['klu', 'piu']

/**
 * What a partnership consists of on a day, from the top: the region's common frame and its committees, the partnership,
 * its levels, what is under them, and the parties' own committees with a part in it.
 */
export function chartEntries(facts: ChartFacts, day: IsoDay): readonly ChartEntry[] {
  const { partnershipId, partnerships, organisations, sectorsOf } = facts
  const isCurrent = (span: Span): boolean => validityOn(day, span) === 'current'
  const drawn = partnerships.find(({ id }) => id === partnershipId)
  if (!drawn) return []
  const committees = facts.committees.filter(isCurrent)
  const frame =
    drawn.kind === 'regional-cooperation'
      ? undefined
      : partnerships.find((each) => each.kind === 'regional-cooperation' && each.region === drawn.region && isCurrent(each))
  const ofFrame = frame ? committees.filter((committee) => committee.partnershipId === frame.id) : []
  const own = committees.filter((committee) => committee.partnershipId === drawn.id)
  const parties = new Set(
    facts.parties.filter((party) => party.partnershipId === drawn.id && isCurrent(party)).map(({ organisationId }) => organisationId),
  )
  const withPart = committees.filter(
    ({ kind, organisationId, partnershipId: of }) =>
      of === null && kindsWithPart.includes(kind) && organisationId !== null && parties.has(organisationId),
  )
  return [
    ...(frame ? [partnershipEntry(frame, null, 'top'), ...within(ofFrame, frame.id)] : []),
    partnershipEntry(drawn, frame?.id ?? null, frame ? 'frame' : 'top'),
    ...within(own, drawn.id),
    ...withPart.map((committee) => committeeEntry(committee, drawn.id, 'part')),
  ]

  function partnershipEntry(partnership: Partnership, parentId: string | null, tie: ChartTie): ChartEntry {
    const { id, slug, label, kind } = partnership
    const present = facts.parties.filter((party) => party.partnershipId === id && isCurrent(party))
    const sectors = present.flatMap(({ organisationId }) => organisations.get(organisationId)?.sector ?? [])
    return { id, parentId, tie, name: label, what: 'partnership', slug, kind, sectors: inOrder(sectors) }
  }

  function within(all: readonly Committee[], top: string): ChartEntry[] {
    const ids = new Set(all.map(({ id }) => id))
    const political = all.filter(({ level, parentId }) => level === 'political' && !ids.has(parentId ?? ''))
    return all
      .toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
      .map((committee) => {
        if (committee.parentId && ids.has(committee.parentId)) return committeeEntry(committee, committee.parentId, 'reports')
        const [only, ...others] = political
        if (committee.level === 'professional' && only && others.length === 0) return committeeEntry(committee, only.id, 'level')
        return committeeEntry(committee, top, 'belongs')
      })
  }

  function committeeEntry({ id, slug, name, kind, level, organisationId }: Committee, parentId: string, tie: ChartTie): ChartEntry {
    const owner = organisations.get(organisationId ?? '')
    const sectors = inOrder([...(sectorsOf.get(id) ?? []), ...(owner ? [owner.sector] : [])])
    return { id, parentId, tie, name, what: 'committee', slug, kind, level, ...(owner && { organisation: owner.name }), sectors }
  }
}

const levels = ['political', 'professional']
const sectorOrder = ['region', 'municipality', 'general-practice', 'patients', 'other']

function inOrder(sectors: readonly string[]): string[] {
  return sectorOrder.filter((sector) => sectors.includes(sector))
}
