import type { CommitteeRole } from '../../../../kernel/actor.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import type { CommitteeKind, CompositionRule, SeatSector, Span } from '../committee-kind.ts'
import type { KindSource } from '../kind-sources.ts'

export interface AppointingParty {
  readonly id: string
  readonly name: string
  readonly sector: SeatSector
  readonly organisationKind: string
}

/** A seat that there is, or somebody who sits without one. */
export interface Placed {
  readonly sector: SeatSector | undefined
  readonly capacity: CommitteeRole
  readonly organisationId: string | null
}

export interface PlannedSeat {
  /** Who appoints, with a number where they appoint to several; empty where nobody is known to. */
  readonly name: string
  readonly sector: SeatSector
  readonly capacity: CommitteeRole
  readonly appointedById: string | null
  readonly source: KindSource
}

/**
 * The seats that a kind of committee has and the record lacks. Where the source names a span, there are as many as people
 * sit already, within it: nobody is told to fill a seat that need not be filled.
 */
export function plannedSeats(
  kind: Pick<CommitteeKind, 'composition' | 'secretariat'>,
  parties: readonly AppointingParty[],
  seats: readonly Placed[],
  seated: readonly Placed[],
): PlannedSeat[] {
  const planned: PlannedSeat[] = []
  for (const rule of kind.composition) {
    for (const { party, number } of shares(rule, parties, seated, [...seats, ...planned.map(asPlaced)])) {
      const known = seats.filter((seat) => isOf(seat, rule) && (!party || seat.organisationId === party.id)).length
      for (let at = known; at < number; at++)
        planned.push({
          name: party ? `${party.name}${number > 1 ? ` ${at + 1}` : ''}` : '',
          sector: rule.sector,
          capacity: rule.capacity,
          appointedById: party?.id ?? null,
          source: rule.source,
        })
    }
  }
  for (const sector of kind.secretariat?.legs ?? [])
    if (!seats.some((seat) => seat.capacity === 'secretary' && seat.sector === sector))
      planned.push({ name: '', sector, capacity: 'secretary', appointedById: null, source: kind.secretariat!.source })
  return planned
}

interface Share {
  readonly party: AppointingParty | undefined
  readonly number: number
}

function shares(rule: CompositionRule, parties: readonly AppointingParty[], seated: readonly Placed[], seats: readonly Placed[]): Share[] {
  const { count, sector } = rule
  const ofSector = parties.filter((party) => party.sector === sector)
  const sitting = seated.filter((person) => isOf(person, rule))
  if ('perParty' in count)
    return ofSector
      .filter(({ organisationKind }) => count.ofKind === undefined || organisationKind === count.ofKind)
      .map((party) => ({
        party,
        number: within(count.perParty, sitting.filter(({ organisationId }) => organisationId === party.id).length),
      }))
  const number =
    'moreThan' in count
      ? seats.filter((seat) => seat.sector === count.moreThan && (seat.capacity === 'member' || seat.capacity === 'chair')).length +
        count.by
      : within(count, sitting.length)
  const known = seats.filter((seat) => isOf(seat, rule)).length
  if (known >= number) return []
  return amongParties(number, ofSector, sitting, rule.appointedBy)
}

/** First those whose people sit, then the party that the rule names. */
function amongParties(
  number: number,
  parties: readonly AppointingParty[],
  sitting: readonly Placed[],
  appointedBy: string | undefined,
): Share[] {
  const of = new Map<string | undefined, number>()
  let left = number
  for (const { organisationId } of sitting) {
    if (left === 0) break
    const party = parties.find(({ id }) => id === organisationId)
    if (!party) continue
    of.set(party.id, (of.get(party.id) ?? 0) + 1)
    left--
  }
  const named = parties.filter(({ organisationKind }) => organisationKind === appointedBy)
  const rest = named.length === 1 ? named[0]?.id : undefined
  if (left > 0) of.set(rest, (of.get(rest) ?? 0) + left)
  return [...of].map(([id, share]) => ({ party: parties.find((party) => party.id === id), number: share }))
}

function within({ atLeast, atMost }: Span, sitting: number): number {
  return Math.max(atLeast, Math.min(atMost ?? sitting, sitting))
}

function isOf({ sector, capacity }: Placed, rule: CompositionRule): boolean {
  return sector === rule.sector && (capacity === rule.capacity || (capacity === 'chair' && rule.capacity === 'member'))
}

function asPlaced({ sector, capacity, appointedById }: PlannedSeat): Placed {
  return { sector, capacity, organisationId: appointedById }
}

export type NoSeatsCode = 'committees/no-seats-to-make'

export function whyNoSeats(planned: number): Refusal<NoSeatsCode> | undefined {
  return planned === 0 ? { code: 'committees/no-seats-to-make' } : undefined
}
