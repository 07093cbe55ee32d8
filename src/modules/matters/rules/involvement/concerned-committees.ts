import type { IsoDay } from '../../../../kernel/dates.ts'
import { nameKey } from '../../../../kernel/name-key.ts'
import { type AskedCommittee, committeeInOffice } from './committee-in-office.ts'

/** An item of a dispatched agenda. */
export interface ConcerningItem {
  readonly id: string
  readonly open: boolean
  readonly title: string
  /** Bodies of its sections. */
  readonly texts: readonly string[]
  /** Of its committee, and of the matters that it treats. */
  readonly focusAreas: readonly string[]
}

/** What a municipality has said once: either a focus area or a word belongs to a committee. */
export interface Mapping {
  readonly organisationId: string
  readonly committeeId: string
  readonly focusAreaId: string | null
  readonly focusArea: string | null
  readonly subject: string | null
}

/** Why a committee is to see an item. */
export type ConcernReason =
  | { readonly kind: 'focus-area' | 'focus-area-named'; readonly focusArea: string }
  | { readonly kind: 'subject'; readonly subject: string }
  | { readonly kind: 'successor'; readonly of: string }

export interface Concern {
  readonly itemId: string
  readonly organisationId: string
  readonly committeeId: string
  readonly reasons: readonly ConcernReason[]
}

/**
 * Which committees must see which items. What a closed item says decides nothing, as its words would show in the reasons: it
 * concerns a committee by a focus area only.
 * @param day of the meeting that the agenda is for; a committee that is dissolved by then is replaced by its successor
 */
export function concernedCommittees(
  items: readonly ConcerningItem[],
  mappings: readonly Mapping[],
  committees: ReadonlyMap<string, AskedCommittee>,
  day: IsoDay,
): Concern[] {
  const concerns = new Map<string, Concern>()
  for (const item of items) {
    const all = item.open ? keysOf([item.title, ...item.texts]) : []
    for (const mapping of mappings) {
      const reason = reasonFor(item, mapping, all)
      const found = reason && committeeInOffice(committees, mapping.committeeId, day)
      if (!reason || !found) continue
      const key = `${item.id} ${found.committee.id}`
      const before = concerns.get(key)?.reasons ?? []
      const reasons: ConcernReason[] = found.inPlaceOf ? [reason, { kind: 'successor', of: found.inPlaceOf.name }] : [reason]
      concerns.set(key, {
        itemId: item.id,
        organisationId: mapping.organisationId,
        committeeId: found.committee.id,
        reasons: [...before, ...reasons.filter((one) => !before.some((other) => JSON.stringify(other) === JSON.stringify(one)))],
      })
    }
  }
  return [...concerns.values()]
}

function reasonFor(item: ConcerningItem, { focusAreaId, focusArea, subject }: Mapping, all: readonly string[]): ConcernReason | undefined {
  if (subject !== null) return all.some((text) => speaksOf(text, subject)) ? { kind: 'subject', subject } : undefined
  if (focusAreaId === null || focusArea === null) return undefined
  if (item.focusAreas.includes(focusAreaId)) return { kind: 'focus-area', focusArea }
  return all.some((text) => text.includes(` ${nameKey(focusArea)} `)) ? { kind: 'focus-area-named', focusArea } : undefined
}

function keysOf(texts: readonly string[]): string[] {
  return texts.map((text) => ` ${nameKey(text)} `)
}

/** Short words only where a word begins; longer ones also inside compounds, which Danish writes as one word. */
const longWord = 6

/** @param text as `keysOf` makes it */
function speaksOf(text: string, subject: string): boolean {
  const key = nameKey(subject)
  if (key === '') return false
  return key.length >= longWord ? text.includes(key) : text.includes(` ${key}`)
}
