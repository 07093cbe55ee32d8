import type { Draft, DraftItem } from '../draft.ts'
import { movedPointer } from './moved-pointer.ts'

export interface MovedItems {
  readonly draft: Draft
  /** Where the new item stands, if there is one. */
  readonly newItem: number | undefined
}

/** Takes items out and puts a new one in; what names an item by its index follows. */
export function moveItems(
  draft: Draft,
  removed: ReadonlySet<string>,
  added?: { readonly item: DraftItem; readonly after: string | undefined },
): MovedItems {
  const stays = (at: number): boolean => !removed.has(`/items/${at}`)
  const newItem = added && draft.items.filter((_, at) => stays(at) && isBefore(at, added.after)).length
  const left = draft.items.filter((_, at) => stays(at))
  const items = added ? left.toSpliced(newItem ?? left.length, 0, added.item) : left
  const moved = <Of extends { readonly item?: number }>({ item, ...rest }: Of): Of => {
    const at = item === undefined || item >= draft.items.length ? undefined : indexOf(movedPointer(`/items/${item}`, removed, newItem))
    return { ...rest, ...(at === undefined ? {} : { item: at }) } as unknown as Of
  }
  return { draft: { ...draft, items, followUps: draft.followUps.map(moved), unplaced: draft.unplaced.map(moved) }, newItem }
}

/** @param after the index of the item that the new one follows; empty means the beginning, nothing the end */
function isBefore(at: number, after: string | undefined): boolean {
  if (after === undefined) return true
  return /^\d+$/.test(after) && at <= Number(after)
}

function indexOf(pointer: string | undefined): number | undefined {
  return pointer === undefined ? undefined : Number(pointer.slice('/items/'.length))
}
