import { agreeingSections } from '../items/agreeing-sections.ts'
import type { CorrectionRefusal } from './correctable-fields.ts'
import { doubtsLeft } from '../doubts-left.ts'
import type { Draft, DraftItem, Unplaced } from '../draft.ts'
import { correctFields, withEntry, withoutEntries } from './field-corrections.ts'
import { freedText, nearestAbove } from './freed-text.ts'
import { moveItems } from './moved-items.ts'
import { movedPointer } from './moved-pointer.ts'
import { type NewEntry, newEntries } from './new-entries.ts'
import { countsOf, openDoubts } from './open-doubts.ts'
import { placeUnplaced } from './place-unplaced.ts'

/**
 * What a person wrote in the preview: JSON pointer into the draft → what it should say. Empty means: not stated; `-` in
 * place of an index begins an entry; `remove` at an entry takes it out.
 */
export type Corrections = Readonly<Record<string, string>>

export interface CorrectedDraft {
  readonly draft: Draft
  /** The pointers of the fields that now say something else. */
  readonly changed: readonly string[]
  /** Where a pointer of the draft before leads now; nothing when its entry was taken out. */
  readonly moved: (pointer: string) => string | undefined
}

export type Corrected = CorrectedDraft | { readonly refusal: CorrectionRefusal; readonly field: string }

/**
 * Applies what was written; what is not correctable or not there is left alone. The recogniser's places stay: they say
 * where to look. What no field holds any more becomes unplaced, so that no text of the source disappears.
 * @param text the source's
 */
export function applyCorrections(draft: Draft, corrections: Corrections, text: string): Corrected {
  const fields = correctFields(draft, corrections)
  if ('refusal' in fields) return fields
  const begun = newEntries(corrections)
  if ('refusal' in begun) return begun
  const placed = placeUnplaced(fields.draft, corrections, fields.removed)
  const added = withEntries(placed.draft, begun.entries)
  const entries = [...fields.removed].filter((pointer) => !isItem(pointer))
  const { draft: left, gone } = withoutEntries(added.draft, entries)
  const removed = new Set([...gone, ...[...fields.removed].filter(isItem)])
  const agreeing = { ...left, items: left.items.map((item, at) => ({ ...item, sections: agreeingSections(draft.items[at]!, item) })) }
  const newItem = begun.entries.find(({ list }) => list === '/items')
  const moved = moveItems(agreeing, removed, newItem && { item: newItem.entry as DraftItem, after: corrections['/items/-/after'] })
  const removedItems = draft.items.filter((_, at) => removed.has(`/items/${at}`))
  const accounted = withFreedText(draft, moved.draft, removedItems, text)
  const changed = [...fields.changed, ...placed.changed, ...added.changed, ...(newItem?.changed ?? []), ...removed]
  const settled = { ...accounted, doubts: doubtsLeft(accounted, changed, removed, moved.newItem) }
  return {
    draft: { ...settled, doubts: openDoubts(settled), counts: countsOf(settled) },
    changed,
    moved: (pointer) => movedPointer(pointer, removed, moved.newItem),
  }
}

function withEntries(draft: Draft, entries: readonly NewEntry[]): { draft: Draft; changed: string[] } {
  const changed: string[] = []
  let longer = draft
  for (const { list, entry, changed: fields } of entries) {
    const found = list === '/items' ? undefined : withEntry(longer, list, entry)
    if (!found) continue
    longer = found
    changed.push(...fields)
  }
  return { draft: longer, changed }
}

function withFreedText(before: Draft, after: Draft, removedItems: readonly DraftItem[], text: string): Draft {
  const freed = freedText(before, after, removedItems, text)
  const unplaced = after.unplaced.map((line): Unplaced => {
    const item = line.item ?? nearestAbove(after.items, line.span[0])
    return item === undefined ? line : { ...line, item }
  })
  return { ...after, unplaced: [...unplaced, ...freed].toSorted((a, b) => a.span[0] - b.span[0]) }
}

function isItem(pointer: string): boolean {
  return /^\/items\/\d+$/.test(pointer)
}
