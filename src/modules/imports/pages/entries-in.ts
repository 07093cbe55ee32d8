import type { Editing } from './editing.tsx'

interface ShownEntry<Entry> {
  readonly entry: Entry
  readonly pointer: string
  readonly isNew: boolean
}

/** The entries of a list with their pointers, and after them the new one where a person asked for it. */
export function entriesIn<Entry>(editing: Editing, list: string, saved: readonly Entry[], blank: Entry): ShownEntry<Entry>[] {
  const entries = saved.map((entry, at) => ({ entry, pointer: `${list}/${at}`, isNew: false }))
  return editing.begins(list) ? [...entries, { entry: blank, pointer: `${list}/-`, isNew: true }] : entries
}
