import type { KeptSource } from './sourced.ts'

/** What a note says of one thing: as it was generated, and as a person edited it. */
export interface StoredPart {
  readonly key: string
  readonly heading: string | null
  readonly generated: string
  readonly edited: string | null
  readonly sources: readonly KeptSource[]
  readonly vanished: boolean
  readonly revision: number
}

/** The same thing as the record has it now. */
export type FreshPart = Pick<StoredPart, 'key' | 'heading' | 'generated' | 'sources'>

export interface PartNews {
  readonly kind: 'same' | 'changed' | 'new' | 'gone'
  readonly key: string
  readonly stored?: StoredPart | undefined
  readonly fresh?: FreshPart | undefined
  /** Sources that stood behind it and are no longer there. */
  readonly goneSources: readonly KeptSource[]
}

/** What a person chose for a part that they had edited: the record's new text, theirs, or neither. */
export type PartChoice = 'take' | 'keep' | 'remove'

/** What the record says otherwise than when the note was generated, in the order in which the note will stand. */
export function partNews(stored: readonly StoredPart[], fresh: readonly FreshPart[]): PartNews[] {
  const known = new Map(stored.map((part) => [part.key, part]))
  const stays = new Set(fresh.map(({ key }) => key))
  const news: PartNews[] = fresh.map((part) => {
    const was = known.get(part.key)
    if (!was) return { kind: 'new', key: part.key, fresh: part, goneSources: [] }
    const isSame = was.generated === part.generated && was.heading === part.heading
    const now = new Set(part.sources.map(placeOf))
    return {
      kind: isSame ? 'same' : 'changed',
      key: part.key,
      stored: was,
      fresh: part,
      goneSources: unique(was.sources.filter((source) => !now.has(placeOf(source)))),
    }
  })
  // What is gone stands where it stood, after whatever stood before it.
  stored.forEach((part, at) => {
    if (stays.has(part.key)) return
    const before = stored.slice(0, at).findLast(({ key }) => news.some((one) => one.key === key))
    const place = before ? news.findIndex(({ key }) => key === before.key) + 1 : 0
    news.splice(place, 0, { kind: 'gone', key: part.key, stored: part, goneSources: unique(part.sources) })
  })
  return news
}

/**
 * The parts as they stand afterwards. What nobody edited follows the record; an edit stays unless its writer chose otherwise,
 * also where the record no longer says any of it.
 */
export function renewedParts(
  stored: readonly StoredPart[],
  fresh: readonly FreshPart[],
  choiceFor: (key: string) => PartChoice | undefined,
): StoredPart[] {
  return partNews(stored, fresh).flatMap(({ key, stored: was, fresh: now }): StoredPart[] => {
    const isEdited = was?.edited !== null && was?.edited !== undefined
    if (!was) return now ? [{ ...now, edited: null, vanished: false, revision: 1 }] : []
    if (!now) return isEdited && choiceFor(key) !== 'remove' ? [{ ...was, vanished: true, revision: was.revision + 1 }] : []
    const edited = isEdited && choiceFor(key) !== 'take' ? was.edited : null
    return [{ ...now, edited, vanished: false, revision: was.revision + 1 }]
  })
}

/** Whether there is anything that a person would see or choose. */
export function hasNews(news: readonly PartNews[]): boolean {
  return news.some(({ kind, stored }) => kind !== 'same' && !(kind === 'gone' && stored?.vanished))
}

/** Short enough for a form to carry, and another where any part is another. */
export function fingerprintOf(fresh: readonly FreshPart[]): string {
  let hash = 0x81_1c_9d_c5
  for (const character of JSON.stringify(fresh.map(({ key, heading, generated }) => [key, heading, generated])))
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93) >>> 0
  return hash.toString(36)
}

function placeOf({ kind, id, field }: KeptSource): string {
  return `${kind} ${id} ${field}`
}

function unique(sources: readonly KeptSource[]): KeptSource[] {
  return [...new Map(sources.map((source) => [placeOf(source), source])).values()]
}
