import type { CommitteeRole } from '../../../kernel/actor.ts'
import type { CommitteeKind, CompositionRule, SeatSector, Span } from './committee-kind.ts'
import type { Grounds } from './kind-sources.ts'

export interface Party {
  readonly sector: SeatSector
  readonly organisationKind: string
}

export interface Seated {
  /** Unknown where a paper named somebody without an organisation. */
  readonly sector: SeatSector | undefined
  readonly capacity: CommitteeRole
}

/** Where who sits in a committee differs from what its kind asks for. Told, never blocked: no source forbids it. */
export interface CompositionFinding {
  readonly about: 'seats' | 'chairs' | 'chair-from' | 'secretariat-leg'
  /** `key` is the composition rule's, and stands in the kind's texts. */
  readonly rule: Grounds & { readonly key: string; readonly sector?: SeatSector }
  readonly wanted: Span
  readonly found: number
  readonly breach: 'too-few' | 'too-many'
}

type Sought = Pick<CompositionFinding, 'about' | 'rule'> & { readonly wanted: Span | undefined; readonly found: number }

/**
 * @param parties of the committee's partnership, on the day
 * @param seated on the same day
 */
export function compositionFindings(
  kind: Pick<CommitteeKind, 'composition' | 'chairs' | 'secretariat'>,
  parties: readonly Party[],
  seated: readonly Seated[],
): CompositionFinding[] {
  return [...seatsSought(kind.composition, parties, seated), ...chairsSought(kind, seated), ...legsSought(kind, seated)].flatMap((sought) =>
    breachOf(sought),
  )
}

function seatsSought(rules: readonly CompositionRule[], parties: readonly Party[], seated: readonly Seated[]): Sought[] {
  return rules.map((rule) => ({
    about: 'seats',
    rule: { key: rule.key, sector: rule.sector, source: rule.source, inferred: rule.inferred },
    wanted: spanWanted(rule, parties, seated),
    found: countOf(seated, rule.sector, rule.capacity),
  }))
}

function chairsSought({ chairs }: Pick<CommitteeKind, 'chairs'>, seated: readonly Seated[]): Sought[] {
  if (!chairs) return []
  const { source, inferred, number, oneFromEach = [] } = chairs
  const found = seated.filter(({ capacity }) => capacity === 'chair')
  const inNumber: Sought = {
    about: 'chairs',
    rule: { key: 'chairs', source, inferred },
    wanted: { atLeast: number, atMost: number },
    found: found.length,
  }
  // A chair whose sector no paper names may be the one that would be missed.
  const unknown = found.filter(({ sector }) => sector === undefined).length
  return [
    inNumber,
    ...oneFromEach.map((sector): Sought => {
      const fromSector = found.filter((chair) => chair.sector === sector).length
      const wanted = fromSector === 0 && unknown > 0 ? undefined : { atLeast: 1, atMost: 1 }
      return { about: 'chair-from', rule: { key: 'chair-from', sector, source, inferred }, wanted, found: fromSector }
    }),
  ]
}

function legsSought({ secretariat }: Pick<CommitteeKind, 'secretariat'>, seated: readonly Seated[]): Sought[] {
  if (!secretariat) return []
  const { source, inferred, legs } = secretariat
  return legs.map((sector) => ({
    about: 'secretariat-leg',
    rule: { key: 'secretariat-leg', sector, source, inferred },
    wanted: { atLeast: 1 },
    found: countOf(seated, sector, 'secretary'),
  }))
}

/** Not known where it would be counted from parties, or from another sector's seats, that nobody has recorded. */
function spanWanted({ count, sector }: CompositionRule, parties: readonly Party[], seated: readonly Seated[]): Span | undefined {
  if ('perParty' in count) {
    const { perParty, ofKind } = count
    const of = parties.filter((party) => party.sector === sector && (ofKind === undefined || party.organisationKind === ofKind)).length
    if (of === 0) return undefined
    return { atLeast: perParty.atLeast * of, ...(perParty.atMost !== undefined && { atMost: perParty.atMost * of }) }
  }
  if ('moreThan' in count) {
    const others = countOf(seated, count.moreThan, 'member')
    return others === 0 ? undefined : { atLeast: others + count.by, atMost: others + count.by }
  }
  return count
}

function countOf(seated: readonly Seated[], sector: SeatSector, capacity: CommitteeRole): number {
  return seated.filter(
    (seat) => seat.sector === sector && (seat.capacity === capacity || (capacity === 'member' && seat.capacity === 'chair')),
  ).length
}

function breachOf({ wanted, ...sought }: Sought): CompositionFinding[] {
  if (!wanted) return []
  if (sought.found < wanted.atLeast) return [{ ...sought, wanted, breach: 'too-few' }]
  if (wanted.atMost !== undefined && sought.found > wanted.atMost) return [{ ...sought, wanted, breach: 'too-many' }]
  return []
}
