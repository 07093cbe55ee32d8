import type { Refusal } from '../../../../kernel/refusal.ts'

export type PresenceCode =
  | 'meetings/already-in'
  | 'meetings/already-out'
  | 'meetings/before-the-last-change'
  | 'meetings/clock-wrong'
  | 'meetings/came-and-left'

export type AtStart = 'present' | 'apology' | 'absent'
export type Presence = AtStart | 'arrived-late' | 'left-early'

/** That somebody came in or left while the meeting was held. */
export interface PresenceChange {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly direction: 'came' | 'left'
}

export interface Present {
  /** Nobody has said yet where it is absent. */
  readonly atStart: AtStart | null
  /** In the order in which they happened; each the opposite of the one before. */
  readonly changes: readonly PresenceChange[]
}

/** Whether somebody is in the room at a moment: in or out, never both. */
export function isIn({ atStart, changes }: Present, at: number): boolean {
  const last = changes.findLast((change) => change.at <= at)
  return last ? last.direction === 'came' : atStart === 'present'
}

/** Whether somebody was at the meeting at all. */
export function wasThere({ atStart, changes }: Present): boolean {
  return atStart === 'present' || changes.some(({ direction }) => direction === 'came')
}

/** What the list of those present says of somebody; nothing before anybody has said so. */
export function presenceOf({ atStart, changes }: Present): Presence | null {
  const last = changes.at(-1)
  if (!last) return atStart
  if (last.direction === 'left') return 'left-early'
  return atStart === 'present' ? 'present' : 'arrived-late'
}

/** What somebody can do now: come if they are out, leave if they are in. */
export function nextDirection(person: Present): 'came' | 'left' {
  return isIn(person, Number.POSITIVE_INFINITY) ? 'left' : 'came'
}

/** @param span from when the meeting began until now, in milliseconds since 1970 */
export function whyNotChange(
  person: Present,
  change: PresenceChange | undefined,
  span: { readonly begunAt: number; readonly now: number },
): Refusal<PresenceCode> | undefined {
  const field = 'time'
  if (!change || change.at < span.begunAt || change.at > span.now) return { code: 'meetings/clock-wrong', values: { field } }
  const last = person.changes.at(-1)
  if (last && change.at <= last.at) return { code: 'meetings/before-the-last-change', values: { field } }
  if (change.direction === nextDirection(person)) return undefined
  return { code: change.direction === 'came' ? 'meetings/already-in' : 'meetings/already-out', values: { field } }
}

/** How somebody began is not changed under what was noted of them afterwards. */
export function whyNotCorrectStart(person: Present | undefined): Refusal<PresenceCode> | undefined {
  return person && person.changes.length > 0 ? { code: 'meetings/came-and-left', values: { field: 'person' } } : undefined
}
