import type { Refusal } from '../../../kernel/refusal.ts'
import { isOffice } from './office.ts'

export type MergeRefusalCode =
  | 'people/merge-with-itself'
  | 'people/merge-office-with-person'
  | 'people/already-merged'
  | 'people/merged-since'

export interface Mergeable {
  readonly id: string
  readonly name: string
  /** The entry that this one was merged into. */
  readonly mergedIntoId: string | null
}

export function whyNotMerge(kept: Mergeable, merged: Mergeable): Refusal<MergeRefusalCode> | undefined {
  if (kept.id === merged.id) return { code: 'people/merge-with-itself' }
  if (kept.mergedIntoId !== null || merged.mergedIntoId !== null) return { code: 'people/already-merged' }
  if (isOffice(kept.name) !== isOffice(merged.name)) return { code: 'people/merge-office-with-person' }
  return undefined
}

/** What moved can move back as long as it is where it moved to: the latest merge of an entry is undone first. */
export function whyNotUndoMerge(
  merge: { readonly id: string; readonly keptId: string },
  kept: Pick<Mergeable, 'mergedIntoId'>,
  latestIntoKept: { readonly id: string } | undefined,
): Refusal<MergeRefusalCode> | undefined {
  return kept.mergedIntoId !== null || latestIntoKept?.id !== merge.id ? { code: 'people/merged-since' } : undefined
}
