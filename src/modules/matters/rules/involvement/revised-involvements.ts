import type { Concern, ConcernReason } from './concerned-committees.ts'

export const involvementStates = ['proposed', 'asked', 'not-needed', 'treated'] as const
export type InvolvementState = (typeof involvementStates)[number]

/** What of an item somebody may have to look at again; a mark is another where its words are. */
export const markedParts = ['title', 'text', 'recommendation', 'attachments'] as const
export type MarkedPart = (typeof markedParts)[number]
export type ItemMarks = Readonly<Record<MarkedPart, string>>

export interface AgendaItem {
  readonly id: string
  readonly marks: ItemMarks
}

export interface KeptInvolvement {
  readonly id: string
  readonly itemId: string
  readonly organisationId: string
  readonly committeeId: string
  readonly state: InvolvementState
  readonly reasons: readonly ConcernReason[]
  readonly marks: ItemMarks
  readonly changedParts: readonly MarkedPart[]
  readonly withdrawnIn: number | null
}

export interface Revision {
  readonly added: readonly Concern[]
  /** Proposals that nobody looked at and that no longer hold. */
  readonly dropped: readonly string[]
  /** Still there: with the reasons of now, and what the new agenda changed since somebody looked. */
  readonly kept: readonly {
    readonly id: string
    readonly reasons: readonly ConcernReason[]
    readonly changedParts: readonly MarkedPart[]
  }[]
  /** Their item is no longer on the agenda. */
  readonly withdrawn: readonly string[]
}

/** What a new version of an agenda means for those who were involved. What a person has touched is never dropped. */
export function revisedInvolvements(
  kept: readonly KeptInvolvement[],
  concerns: readonly Concern[],
  items: readonly AgendaItem[],
): Revision {
  const onAgenda = new Map(items.map((item) => [item.id, item]))
  const concernOf = new Map(concerns.map((concern) => [keyOf(concern), concern]))
  const known = new Set(kept.map(keyOf))
  const touched = ({ state, reasons }: KeptInvolvement): boolean => state !== 'proposed' || reasons.length === 0
  return {
    added: concerns.filter((concern) => !known.has(keyOf(concern))),
    dropped: kept.filter((one) => !touched(one) && !concernOf.has(keyOf(one))).map(({ id }) => id),
    kept: kept.flatMap((one) => {
      const item = onAgenda.get(one.itemId)
      const concern = concernOf.get(keyOf(one))
      if (!item || (!touched(one) && !concern)) return []
      const changed = markedParts.filter((part) => one.marks[part] !== item.marks[part])
      return [
        {
          id: one.id,
          reasons: concern?.reasons ?? one.reasons,
          changedParts: markedParts.filter((part) => changed.includes(part) || one.changedParts.includes(part)),
        },
      ]
    }),
    withdrawn: kept.filter((one) => touched(one) && !onAgenda.has(one.itemId) && one.withdrawnIn === null).map(({ id }) => id),
  }
}

function keyOf({ itemId, committeeId }: { readonly itemId: string; readonly committeeId: string }): string {
  return `${itemId} ${committeeId}`
}
