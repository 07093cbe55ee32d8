/** The order in which a committee's people are shown, whatever the order of the paper. */
export const seatCapacities = ['chair', 'member', 'substitute', 'adviser', 'secretary', 'observer'] as const
export type SeatCapacity = (typeof seatCapacities)[number]

interface Seated {
  readonly capacity: string
  readonly groupName: string | null
}

export interface MemberGroup<Seat> {
  readonly capacity: SeatCapacity
  /** The paper's own heading for them, where it has one. */
  readonly heading: string | undefined
  readonly seats: readonly Seat[]
}

/** Chairs first and together; the others by capacity, and within it under the headings of the paper. */
export function memberGroups<Seat extends Seated>(seats: readonly Seat[]): MemberGroup<Seat>[] {
  return seatCapacities.flatMap((capacity): MemberGroup<Seat>[] => {
    const held = seats.filter((seat) => seat.capacity === capacity)
    if (capacity === 'chair') return held.length > 0 ? [{ capacity, heading: undefined, seats: held }] : []
    return [...Map.groupBy(held, ({ groupName }) => groupName ?? undefined)].map(([heading, seated]) => ({
      capacity,
      heading,
      seats: seated,
    }))
  })
}
