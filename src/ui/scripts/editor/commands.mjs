// What a writer can do to paragraphs; all are changes of what a block is called (schema.ts).
import { TextSelection } from 'prosemirror-state'
import { addRowAfter, goToNextCell, isInTable } from 'prosemirror-tables'
import { schema } from './schema.ts'

const deepest = 5
const isPoint = (node) => node.attrs.kind === 'bullet' || node.attrs.kind === 'ordered'

/** The blocks that the selection touches, with where each begins; cells of tables are none. */
export function chosenBlocks({ doc, selection }) {
  const found = []
  doc.nodesBetween(selection.from, selection.to, (node, at) => {
    if (node.type === schema.nodes.block) found.push({ node, at })
    return node.type === schema.nodes.doc
  })
  return found
}

const change = (attrsOf) => (state, dispatch) => {
  const changed = chosenBlocks(state).flatMap(({ node, at }) => {
    const attrs = attrsOf(node)
    return attrs ? [{ at, attrs: { ...node.attrs, start: null, ...attrs } }] : []
  })
  if (changed.length === 0) return false
  if (dispatch) {
    const { tr } = state
    for (const { at, attrs } of changed) tr.setNodeMarkup(at, undefined, attrs)
    dispatch(tr.scrollIntoView())
  }
  return true
}

export const makeParagraph = change(() => ({ kind: 'paragraph', level: 0 }))
export const makeHeading = (level) => change(() => ({ kind: 'heading', level }))

export const toggleList = (kind) => (state, dispatch) => {
  const all = chosenBlocks(state)
  const isAlready = all.length > 0 && all.every(({ node }) => node.attrs.kind === kind)
  return change((node) => (isAlready ? { kind: 'paragraph', level: 0 } : { kind, level: isPoint(node) ? node.attrs.level : 0 }))(
    state,
    dispatch,
  )
}

export const moveIn = (by) =>
  change((node) => {
    const level = node.attrs.level + by
    return isPoint(node) && level >= 0 && level <= deepest ? { level } : undefined
  })

/** Enter: a new paragraph of the same kind; after a heading running text; an empty point ends its list. */
export function splitParagraph(state, dispatch) {
  const { $from, $to } = state.selection
  if (isInTable(state)) return leaveCell(state, dispatch)
  if ($from.parent.type !== schema.nodes.block || $to.parent.type !== schema.nodes.block) return false
  const { attrs, content } = $from.parent
  if (isPoint($from.parent) && content.size === 0) return moveIn(-1)(state, dispatch) || makeParagraph(state, dispatch)
  if (!dispatch) return true
  const { tr } = state
  tr.deleteSelection()
  const isAtEnd = $to.parentOffset === $to.parent.content.size
  const next = attrs.kind === 'heading' && isAtEnd ? { kind: 'paragraph', level: 0, start: null } : { ...attrs, start: null }
  tr.split(tr.mapping.map($from.pos), 1, [{ type: schema.nodes.block, attrs: next }])
  dispatch(tr.scrollIntoView())
  return true
}

/** Enter in a table goes on to the next cell, and from the last one to a new row. */
function leaveCell(state, dispatch) {
  if (goToNextCell(1)(state, dispatch)) return true
  addRowAfter(state, (transaction) => {
    const next = state.apply(transaction)
    goToNextCell(1)(next, (move) => dispatch?.(transaction.setSelection(TextSelection.create(transaction.doc, move.selection.from))))
  })
  return true
}

/** Shift+Enter: a new line in the same paragraph. */
export function breakLine(state, dispatch) {
  const { parent } = state.selection.$from
  if (parent.type !== schema.nodes.block || parent.attrs.kind === 'heading') return true
  dispatch?.(state.tr.insertText('\n').scrollIntoView())
  return true
}

/** Backspace at the beginning takes the kind away first, and joins with what stands before after that. */
export function undoKind(state, dispatch) {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > 0 || $from.parent.type !== schema.nodes.block || $from.parent.attrs.kind === 'paragraph') return false
  return (isPoint($from.parent) && moveIn(-1)(state, dispatch)) || makeParagraph(state, dispatch)
}

/** Down from a table that ends the text: there is nothing below until somebody wants it. */
export function leaveLastTable(state, dispatch) {
  if (!isInTable(state)) return false
  const { $head } = state.selection
  const table = $head.node(1)
  if ($head.index(0) !== state.doc.childCount - 1 || $head.index(1) !== table.childCount - 1) return false
  if (dispatch) {
    const { tr } = state
    tr.insert(tr.doc.content.size, schema.nodes.block.create())
    dispatch(tr.setSelection(TextSelection.create(tr.doc, tr.doc.content.size - 1)).scrollIntoView())
  }
  return true
}

/** A table of two columns with a head, after the paragraph in which the cursor stands. */
export function insertTable(state, dispatch) {
  if (isInTable(state)) return false
  if (!dispatch) return true
  const { nodes } = schema
  const row = (type) => nodes.table_row.create(null, [type.create(), type.create()])
  const table = nodes.table.create(null, [row(nodes.table_header), row(nodes.table_cell), row(nodes.table_cell)])
  const { $to } = state.selection
  const block = $to.node(1)
  const isEmpty = block.type === nodes.block && block.content.size === 0
  const from = isEmpty ? $to.before(1) : $to.after(1)
  const { tr } = state
  tr.replaceWith(from, isEmpty ? $to.after(1) : from, [table, ...($to.index(0) === state.doc.childCount - 1 ? [nodes.block.create()] : [])])
  dispatch(tr.setSelection(TextSelection.create(tr.doc, from + 3)).scrollIntoView())
  return true
}
