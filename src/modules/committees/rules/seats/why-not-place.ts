import type { Refusal } from '../../../../kernel/refusal.ts'
import { mayHold } from './change-seats.ts'
import { covers, overlap } from './period.ts'
import type { SeatHistory, Sitting } from './seat-history.ts'

export type PlaceRefusalCode = 'committees/cannot-be-placed-there'

/** Why somebody cannot have held a seat, or sat beside another, for as long as the record has them there. @param at id of either */
export function whyNotPlace({ seats, sittings }: SeatHistory, sitting: Sitting, at: string): Refusal<PlaceRefusalCode> | undefined {
  const refusal = { code: 'committees/cannot-be-placed-there', values: { field: 'plads' } } as const
  const seat = seats.find(({ id }) => id === at)
  if (seat) {
    const taken = sittings.some((other) => other.id !== sitting.id && other.seatId === at && overlap(other, sitting))
    return mayHold(sitting.capacity, seat) && covers(seat, sitting) && !taken ? undefined : refusal
  }
  const beside = sittings.find(({ id }) => id === at)
  const isMember = beside?.capacity === 'member' || beside?.capacity === 'chair'
  const sitsBeside = sitting.capacity === 'adviser' || sitting.capacity === 'substitute'
  return sitsBeside && isMember && beside.id !== sitting.id && covers(beside, sitting) ? undefined : refusal
}
