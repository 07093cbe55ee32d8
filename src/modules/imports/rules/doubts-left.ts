import type { Doubt, Draft } from './draft.ts'

/**
 * The doubts that corrections leave: one whose field was corrected is answered, one about an entry that was taken out
 * is gone, and those after it point one place further up.
 */
export function doubtsLeft(draft: Draft, changed: readonly string[], removed: ReadonlySet<string>): Doubt[] {
  return draft.doubts.flatMap((doubt) => {
    if (doubt.field !== undefined && changed.includes(doubt.field)) return []
    if (doubt.field === undefined || removed.size === 0) return [doubt]
    const field = fieldAfter(doubt.field, removed)
    return field === undefined ? [] : [{ ...doubt, field }]
  })
}

function fieldAfter(field: string, removed: ReadonlySet<string>): string | undefined {
  let above = 0
  for (const entry of removed) {
    const [list, index] = partsOf(entry)
    const at = field.startsWith(list) ? Number.parseInt(field.slice(list.length), 10) : Number.NaN
    if (at === index) return undefined
    if (at > index) above++
  }
  const list = [...removed].map((entry) => partsOf(entry)[0]).find((candidate) => field.startsWith(candidate))
  return list === undefined
    ? field
    : field.slice(0, list.length) + field.slice(list.length).replace(/^\d+/, (at) => String(Number(at) - above))
}

/** "/followUps/2" → "/followUps/", 2 */
function partsOf(entry: string): [list: string, index: number] {
  const cut = entry.lastIndexOf('/') + 1
  return [entry.slice(0, cut), Number(entry.slice(cut))]
}
