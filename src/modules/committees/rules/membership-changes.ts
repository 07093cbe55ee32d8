/** A seat as a paper lists it: the same person in the same capacity is the same seat. */
export interface ListedSeat {
  readonly personId: string
  readonly capacity: string
}

export interface KnownSeat extends ListedSeat {
  readonly id: string
}

export interface MembershipChanges<S extends ListedSeat> {
  readonly kept: readonly { readonly id: string; readonly seat: S }[]
  readonly begun: readonly S[]
  readonly ended: readonly string[]
  /** Whether the paper lists all who sit in a capacity: then what it says of them is the newest that is known. */
  isWholeFor(capacity: string): boolean
}

/**
 * What a list of members says about the seats that were known before it. A paper that lists nobody in a capacity says
 * nothing about that capacity: many papers name the members but not the secretariat. Nor does one that lists fewer than
 * half of those known: it names who chairs and who cannot come, not who sits there.
 */
export function membershipChanges<S extends ListedSeat>(known: readonly KnownSeat[], listed: readonly S[]): MembershipChanges<S> {
  const unique = [...new Map(listed.map((seat) => [seatKey(seat), seat])).values()]
  const knownByKey = new Map(known.map((seat) => [seatKey(seat), seat]))
  const listedKeys = new Set(unique.map(seatKey))
  const inGroup = (seats: readonly ListedSeat[], group: string): number =>
    seats.filter(({ capacity }) => groupOf(capacity) === group).length
  const isListed = (group: string): boolean => inGroup(unique, group) > 0 && inGroup(unique, group) * 2 >= inGroup(known, group)
  return {
    kept: unique.flatMap((seat) => {
      const same = knownByKey.get(seatKey(seat))
      return same ? [{ id: same.id, seat }] : []
    }),
    isWholeFor: (capacity) => isListed(groupOf(capacity)),
    begun: unique.filter((seat) => !knownByKey.has(seatKey(seat))),
    ended: known.filter((seat) => !listedKeys.has(seatKey(seat)) && isListed(groupOf(seat.capacity))).map(({ id }) => id),
  }
}

function seatKey({ personId, capacity }: ListedSeat): string {
  return `${personId} ${capacity}`
}

/** Chairs are members: when a list names its members, a former chair who is not among them has left. */
function groupOf(capacity: string): string {
  return capacity === 'chair' ? 'member' : capacity
}
