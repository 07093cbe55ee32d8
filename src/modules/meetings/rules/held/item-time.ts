import type { Turn } from './participation.ts'

/** @returns whole minutes that an item has taken so far */
export function minutesUsed(turns: readonly Turn[], now: number): number {
  const used = turns.reduce((sum, { begunAt, endedAt }) => sum + Math.max(0, (endedAt ?? now) - begunAt), 0)
  return Math.floor(used / 60_000)
}

export interface Timed {
  readonly minutesAllotted: number | null
  readonly turns: readonly Turn[]
  /** Concluded, postponed or left untreated. */
  readonly done: boolean
}

/**
 * How many minutes more than it was given the meeting has used: on what is done, and on the item under way as far as it is
 * beyond its time. Less than nothing when it is ahead; nothing known where no item has been given time.
 */
export function minutesBehind(items: readonly Timed[], now: number): number | undefined {
  const timed = items.filter(({ minutesAllotted }) => minutesAllotted !== null)
  if (timed.length === 0) return undefined
  return timed.reduce((sum, { minutesAllotted, turns, done }) => {
    const over = minutesUsed(turns, now) - (minutesAllotted ?? 0)
    return sum + (done ? over : Math.max(0, over))
  }, 0)
}
