import * as Y from 'yjs'
import { type LostWords, putBack } from './put-back.ts'

export interface Merged {
  /** What the text has now that it had not; absent where the change brought nothing. */
  readonly added?: Uint8Array
  /** Whether words were put back that the change, or one before it, would have taken away unseen. */
  readonly hasPutBack: boolean
  /** The change builds on another that never came: its writer is to send all that they have. */
  readonly isIncomplete: boolean
}

/**
 * Merges one writer's change into a text; the same change again adds nothing.
 *
 * Yjs loses what is written in an element that another deletes at the same time, as when two paragraphs are joined. Law:
 * only those characters go that somebody who saw them has deleted; all others stand somewhere in the text.
 * @throws where the change is none
 */
export function mergeChange(shared: Y.Doc, change: Uint8Array): Merged {
  const seen = Y.decodeUpdate(change).ds
  const lost: LostWords[] = []
  const added: Uint8Array[] = []
  const collect = (transaction: Y.Transaction): void =>
    Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
      if (struct instanceof Y.Item && struct.content instanceof Y.ContentString) lost.push(...unseen(struct, struct.content.str, seen))
    })
  const keep = (update: Uint8Array): void => void added.push(update)
  shared.on('update', keep)
  shared.once('beforeObserverCalls', collect)
  Y.applyUpdate(shared, change)
  shared.off('beforeObserverCalls', collect)
  putBack(shared, lost)
  shared.off('update', keep)
  return {
    ...(added.length > 0 && { added: Y.mergeUpdates(added) }),
    hasPutBack: lost.length > 0,
    isIncomplete: shared.store.pendingStructs !== null || shared.store.pendingDs !== null,
  }
}

/** The stretches of a deleted item that the change itself does not name: they went with what stood around them. */
function unseen(item: Y.Item, words: string, seen: ReturnType<typeof Y.createDeleteSet>): LostWords[] {
  const { client, clock } = item.id
  const named = (seen.clients.get(client) ?? []).filter((range) => range.clock < clock + words.length && range.clock + range.len > clock)
  const lost: LostWords[] = []
  let at = 0
  for (const end of [
    ...named.map((range) => ({ from: range.clock - clock, to: range.clock + range.len - clock })),
    { from: words.length, to: 0 },
  ]) {
    if (end.from > at && words.slice(at, end.from).trim() !== '') lost.push({ item, at, words: words.slice(at, end.from) })
    at = Math.max(at, end.to)
  }
  return lost
}
