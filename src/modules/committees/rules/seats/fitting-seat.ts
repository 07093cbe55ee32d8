import type { CommitteeRole } from '../../../../kernel/actor.ts'
import type { SeatSector } from '../committee-kind.ts'
import { mayHold } from './change-seats.ts'
import { overlap, type Period } from './period.ts'
import type { Seat, Sitting } from './seat-history.ts'

export interface AppointedSeat extends Seat {
  readonly sector: SeatSector
  readonly appointedById: string | null
  readonly position: number
}

/** Somebody who sits in a committee, and no one has said on which of its seats. */
export interface Seatless extends Period {
  readonly capacity: CommitteeRole
  readonly organisationId: string | null
  readonly sector: SeatSector | undefined
}

/**
 * The vacant seats that somebody may be meant to hold: those that their own organisation appoints to; where it appoints to
 * none, those of their sector. In the order of the committee.
 */
export function fittingSeats(seats: readonly AppointedSeat[], sittings: readonly Sitting[], person: Seatless): AppointedSeat[] {
  const possible = seats.filter((seat) => mayHold(person.capacity, seat) && overlap(seat, person))
  const own = possible.filter(({ appointedById }) => appointedById !== null && appointedById === person.organisationId)
  const fitting = own.length > 0 ? own : possible.filter(({ sector }) => sector === person.sector)
  return fitting
    .filter((seat) => !sittings.some((sitting) => sitting.seatId === seat.id && overlap(sitting, person)))
    .filter(
      (seat) =>
        seat.validFrom <= person.validFrom && (seat.validTo === null || (person.validTo !== null && person.validTo <= seat.validTo)),
    )
    .toSorted((a, b) => a.position - b.position)
}

/** The one seat that fits; with several nobody can tell which is meant. */
export function onlyFittingSeat(
  seats: readonly AppointedSeat[],
  sittings: readonly Sitting[],
  person: Seatless,
): AppointedSeat | undefined {
  const fitting = fittingSeats(seats, sittings, person)
  return fitting.length === 1 ? fitting[0] : undefined
}

/** When seats are made for people who sit already, it does not matter who of several gets which of several alike. */
export function placedOnSeats(
  seats: readonly AppointedSeat[],
  sittings: readonly Sitting[],
  people: readonly (Seatless & Sitting)[],
): { readonly sittingId: string; readonly seatId: string }[] {
  const placed: { readonly sittingId: string; readonly seatId: string }[] = []
  const taken = [...sittings]
  // Chairs first, as a committee's seats are listed with theirs at the head; then whoever came first.
  const inOrder = people.toSorted(
    (a, b) =>
      Number(b.capacity === 'chair') - Number(a.capacity === 'chair') ||
      (a.validFrom < b.validFrom ? -1 : Number(a.validFrom > b.validFrom)),
  )
  for (const person of inOrder) {
    const fitting = fittingSeats(seats, taken, person)
    const [first, other] = fitting
    if (!first || (other && !areAlike(first, other))) continue
    // Whoever comes back gets the seat that was theirs.
    const seat = fitting.find(({ id }) => taken.some((sat) => sat.personId === person.personId && sat.seatId === id)) ?? first
    placed.push({ sittingId: person.id, seatId: seat.id })
    taken.push({ ...person, seatId: seat.id })
  }
  return placed
}

function areAlike(one: AppointedSeat, other: AppointedSeat): boolean {
  return one.appointedById === other.appointedById && one.capacity === other.capacity && one.sector === other.sector
}
