import { isIn, type Present, wasThere } from './presence.ts'

export interface Participant extends Present {
  readonly personId: string
}

export interface Turn {
  readonly begunAt: number
  /** Absent while the item is treated. */
  readonly endedAt: number | null
}

/** The moment at which it is asked who took part in an item: when it was left, else now; never for one not taken up. */
export function momentOf(turns: readonly Turn[], now: number): number | undefined {
  if (turns.length === 0) return undefined
  return Math.max(...turns.map(({ endedAt }) => endedAt ?? now))
}

/** Who takes part in an item at a moment: those present but for whoever has left the room for it. */
export function participantsAt<Person extends Participant>(
  people: readonly Person[],
  conflicted: ReadonlySet<string>,
  at: number,
): Person[] {
  return people.filter((person) => isIn(person, at) && !conflicted.has(person.personId))
}

/** Who was at the meeting and took no part in an item, and why. */
export function notParticipatingAt<Person extends Participant>(
  people: readonly Person[],
  conflicted: ReadonlySet<string>,
  at: number,
): { readonly person: Person; readonly reason: 'conflict-of-interest' | 'away' }[] {
  return people
    .filter((person) => wasThere(person) && (conflicted.has(person.personId) || !isIn(person, at)))
    .map((person) => ({ person, reason: conflicted.has(person.personId) ? 'conflict-of-interest' : 'away' }))
}
