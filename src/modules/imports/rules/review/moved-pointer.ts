/**
 * Where a pointer into the draft leads after entries were taken out, and an item was put in.
 * @param removed the pointers that the removed entries had, all from before anything was removed
 * @param newItem the place that a new item has among those that stayed
 */
export function movedPointer(pointer: string, removed: ReadonlySet<string>, newItem = Infinity): string | undefined {
  const path = pointer.split('/')
  const moved = [...path]
  for (const [at, key] of path.entries()) {
    if (!/^\d+$/.test(key)) continue
    const list = path.slice(0, at).join('/')
    if (removed.has(`${list}/${key}`)) return undefined
    const above = [...removed].filter((entry) => listOf(entry) === list && Number(entry.slice(list.length + 1)) < Number(key)).length
    const stayed = Number(key) - above
    moved[at] = String(list === '/items' && stayed >= newItem ? stayed + 1 : stayed)
  }
  return moved.join('/')
}

function listOf(entry: string): string {
  return entry.slice(0, entry.lastIndexOf('/'))
}
