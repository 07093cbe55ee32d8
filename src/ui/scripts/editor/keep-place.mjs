// Where the cursor stands when others write at the same place: after the letter that it stood after. The binding keeps it before
// the next one, and at the end of a paragraph at its end, so that two who go on at once would write into each other's words.
import { TextSelection } from 'prosemirror-state'
import { absolutePositionToRelativePosition, relativePositionToAbsolutePosition, ySyncPluginKey } from 'y-prosemirror'
import * as Y from 'yjs'

/** @returns (transaction) => the same transaction, with the cursor in its place where it brings what others wrote */
export function keepPlace(shared, root, stateOf) {
  let letter = null
  shared.on('beforeAllTransactions', () => {
    const { selection } = stateOf()
    const isAfterLetter = selection.empty && selection.$head.parent.isTextblock && selection.$head.parentOffset > 0
    letter = isAfterLetter ? absolutePositionToRelativePosition(selection.head - 1, root, mappingOf()) : null
  })
  shared.on('afterAllTransactions', () => (letter = null))

  return (transaction) => {
    const sync = transaction.getMeta(ySyncPluginKey)
    if (!letter?.item || !sync?.isChangeOrigin || sync.isUndoRedoOperation) return transaction
    if (Y.getItem(shared.store, letter.item).deleted) return transaction
    const at = relativePositionToAbsolutePosition(shared, root, letter, mappingOf())
    if (at === null || at + 1 > transaction.doc.content.size) return transaction
    const $place = transaction.doc.resolve(at + 1)
    return $place.parent.isTextblock ? transaction.setSelection(new TextSelection($place)) : transaction
  }

  function mappingOf() {
    return ySyncPluginKey.getState(stateOf()).binding.mapping
  }
}
