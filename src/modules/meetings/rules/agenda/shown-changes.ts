import type { AgendaChange, NamedItem } from './agenda-changes.ts'

/** The changes as a reader may be told of them: of a closed item that it changed, and its public title if it has one. */
export function shownChanges(changes: readonly AgendaChange[], readsClosed: boolean): AgendaChange[] {
  if (readsClosed) return [...changes]
  const told = new Set<string>()
  return changes.flatMap((change): AgendaChange[] => {
    if (!('item' in change) || change.item.open) return [withoutClosedAttachment(change)]
    const item = withoutTitle(change.item)
    if (change.what === 'item-added' || change.what === 'item-removed') return [{ what: change.what, item }]
    // Whatever happened inside it, and however often, is told once.
    if (told.has(item.id)) return []
    told.add(item.id)
    return [{ what: 'item-changed', item, parts: [], sections: [] }]
  })
}

function withoutClosedAttachment(change: AgendaChange): AgendaChange {
  if (!('attachment' in change) || change.attachment.open) return change
  const attachment = { ...change.attachment, title: '' }
  // Of a closed attachment is not told that its title changed, or into what.
  return change.what === 'attachment-changed'
    ? { ...change, attachment, parts: change.parts.filter((part) => part !== 'title') }
    : { ...change, attachment }
}

function withoutTitle({ id, number, publicTitle, open }: NamedItem): NamedItem {
  return { id, number, title: publicTitle ?? '', ...(publicTitle && { publicTitle }), open }
}
