/** Stand behind what there is to treat. */
const last = ['nextMeetings', 'announcements', 'anyOtherBusiness']
/** Come by themselves in every committee when there is occasion, right behind the approval of the agenda. */
const byOccasion = ['approvalOfMinutes', 'followUps', 'closedFollowUps']

/** The standing items of an agenda, in order. @param ofKind those of the committee's kind, as its kind orders them */
export function standingItemsFor(ofKind: readonly string[]): string[] {
  const others = ofKind.filter((key) => !last.includes(key) && !byOccasion.includes(key))
  const [first, rest] = [others.filter(isOpening), others.filter((key) => !isOpening(key))]
  return [...first, ...byOccasion, ...rest, ...ofKind.filter((key) => last.includes(key))]
}

function isOpening(key: string): boolean {
  return key === 'approvalOfAgenda'
}

interface Placed {
  readonly id: string
  readonly standing: string | null
}

/** Where standing items belong among the others, which keep their own order. @param keys in the order of `standingItemsFor` */
export function orderWithStanding(items: readonly Placed[], keys: readonly string[]): string[] {
  const rank = ({ standing }: Placed): number => {
    if (standing === null || !keys.includes(standing)) return keys.length
    return last.includes(standing) ? keys.length + 1 + keys.indexOf(standing) : keys.indexOf(standing)
  }
  return items.toSorted((a, b) => rank(a) - rank(b)).map(({ id }) => id)
}

/** A new item comes behind those that there are to treat, before what stands at the end. @param others in their order */
export function orderWithNew(others: readonly Placed[], id: string): string[] {
  const closing = others.toReversed().findIndex(({ standing }) => standing === null || !last.includes(standing))
  const at = closing < 0 ? 0 : others.length - closing
  return others.map((other) => other.id).toSpliced(at, 0, id)
}
