import { nameKey } from '../../../kernel/name-key.ts'
import type { IsoDay } from '../../../kernel/dates.ts'

/** What an item says of where it comes from. */
export interface ItemTraces {
  /** Numbers in case systems, as written. */
  readonly references: readonly string[]
  /** Earlier and coming treatments that its paper tells of. */
  readonly treatments: readonly { readonly committee: string | null; readonly treatedOn: IsoDay | null }[]
}

export interface MatterTraces {
  readonly id: string
  readonly references: readonly string[]
  readonly treatments: readonly { readonly committeeName: string; readonly day: IsoDay | null }[]
}

export type MatchReason =
  | { readonly kind: 'reference'; readonly number: string }
  | { readonly kind: 'treatment'; readonly committee: string; readonly day: IsoDay }

export interface Match {
  readonly matterId: string
  readonly reasons: readonly MatchReason[]
}

/** Matters to which an item seems to belong: the same case number, or the same committee on the same day. A person confirms. */
export function matchingMatters(item: ItemTraces, matters: readonly MatterTraces[]): Match[] {
  const numbers = new Map(item.references.map((number) => [referenceKey(number), number]))
  const places = new Set(
    item.treatments.flatMap(({ committee, treatedOn }) => (committee && treatedOn ? [placeKey(committee, treatedOn)] : [])),
  )
  return matters
    .map((matter): Match => {
      const byNumber = matter.references.flatMap((number): MatchReason[] => {
        const written = numbers.get(referenceKey(number))
        return written === undefined ? [] : [{ kind: 'reference', number: written }]
      })
      const byPlace = matter.treatments.flatMap(({ committeeName, day }): MatchReason[] =>
        day !== null && places.has(placeKey(committeeName, day)) ? [{ kind: 'treatment', committee: committeeName, day }] : [],
      )
      return { matterId: matter.id, reasons: [...byNumber, ...byPlace] }
    })
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => b.reasons.length - a.reasons.length)
}

/** "2023 - 18775" and "2023-18775" are one number. */
export function referenceKey(number: string): string {
  return number.replaceAll(/\s/g, '').toLowerCase()
}

function placeKey(committee: string, day: IsoDay): string {
  return `${day} ${nameKey(committee)}`
}
