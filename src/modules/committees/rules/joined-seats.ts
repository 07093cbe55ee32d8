import { dayBefore } from '../../../kernel/dates.ts'

export interface HeldSeat {
  readonly id: string
  readonly committeeId: string
  readonly capacity: string
  readonly validFrom: string
  readonly validTo: string | null
}

export interface JoinedSeats {
  /** Seats of the merged entry that the kept one takes over as they are. */
  readonly moved: readonly HeldSeat[]
  /** Seats of the merged entry that the kept one has already in the same capacity: they become one. */
  readonly joined: readonly { readonly kept: HeldSeat; readonly merged: HeldSeat }[]
  /** Seats in one committee at one time in two capacities: both stay, and a person has to look at them. */
  readonly besides: readonly { readonly kept: HeldSeat; readonly merged: HeldSeat }[]
  /** Seats of the kept entry that last longer once they are joined. */
  readonly spans: readonly { readonly id: string; readonly validFrom: string; readonly validTo: string | null }[]
}

/** What becomes of seats when two entries turn out to be one person: nobody holds the same seat twice at a time. */
export function joinSeats(ofKept: readonly HeldSeat[], ofMerged: readonly HeldSeat[]): JoinedSeats {
  const spans = new Map(ofKept.map((seat) => [seat.id, seat]))
  const moved: HeldSeat[] = []
  const joined: { kept: HeldSeat; merged: HeldSeat }[] = []
  for (const merged of ofMerged) {
    const same = [...spans.values()]
      .filter((kept) => kept.committeeId === merged.committeeId && kept.capacity === merged.capacity && overlap(kept, merged))
      .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    const [first] = same
    if (!first) moved.push(merged)
    else {
      joined.push({ kept: ofKept.find(({ id }) => id === first.id)!, merged })
      for (const widened of widen(same, merged)) spans.set(widened.id, widened)
    }
  }
  return {
    moved,
    joined,
    besides: moved.flatMap((merged) =>
      ofKept.filter((kept) => kept.committeeId === merged.committeeId && overlap(kept, merged)).map((kept) => ({ kept, merged })),
    ),
    spans: ofKept.flatMap(({ id, validFrom, validTo }) => {
      const span = spans.get(id)!
      return span.validFrom === validFrom && span.validTo === validTo ? [] : [{ id, validFrom: span.validFrom, validTo: span.validTo }]
    }),
  }
}

/** Seats one after the other, made to cover another that lies across them, without a gap between. */
function widen(seats: readonly HeldSeat[], across: HeldSeat): HeldSeat[] {
  return seats.map((seat, at) => {
    const next = seats[at + 1]
    return {
      ...seat,
      validFrom: at === 0 && across.validFrom < seat.validFrom ? across.validFrom : seat.validFrom,
      // Two that began on one day are left as they are: none of them can end before it began.
      validTo: !next ? later(seat.validTo, across.validTo) : next.validFrom > seat.validFrom ? dayBefore(next.validFrom) : seat.validTo,
    }
  })
}

function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return null
  return one > other ? one : other
}

function overlap(one: HeldSeat, other: HeldSeat): boolean {
  return (one.validTo === null || one.validTo >= other.validFrom) && (other.validTo === null || other.validTo >= one.validFrom)
}
