import type { Doubt, Draft } from './draft.ts'
import { movedPointer } from './review/moved-pointer.ts'

/**
 * The doubts that corrections leave: one whose field was corrected is answered, one about an entry that was taken out
 * is gone, and the others follow their entries to where they stand now.
 */
export function doubtsLeft(draft: Draft, changed: readonly string[], removed: ReadonlySet<string>, newItem?: number): Doubt[] {
  return draft.doubts.flatMap((doubt) => {
    if (doubt.field === undefined) return [doubt]
    if (changed.includes(doubt.field)) return []
    const field = movedPointer(doubt.field, removed, newItem)
    return field === undefined ? [] : [{ ...doubt, field }]
  })
}
