// The small form for a link, and what becomes of its answer.
import { askFor } from './dialog.mjs'
import { safeAddress, schema } from './schema.ts'

const { link } = schema.marks

export async function askForLink(view, t) {
  const { from, to, empty, $from } = view.state.selection
  const there = link.isInSet($from.marks()) ?? link.isInSet(view.state.doc.nodeAt(from)?.marks ?? [])
  const answer = await askFor({
    title: t.title,
    fields: [
      { name: 'address', label: t.address, help: t.addressHelp, value: there?.attrs.href ?? '' },
      ...(empty && !there ? [{ name: 'words', label: t.words, value: '' }] : []),
    ],
    save: t.save,
    remove: there && t.remove,
    cancel: t.cancel,
    check: ({ address }) => (safeAddress(address) ? undefined : t.wrong),
  })
  view.focus()
  if (!answer) return
  const { tr } = view.state
  const [start, end] = there && empty ? extentOf(there, view.state) : [from, to]
  tr.removeMark(start, end, link)
  if (answer !== 'remove') {
    const mark = link.create({ href: safeAddress(answer.address) })
    if (start === end) tr.insert(start, schema.text(answer.words || answer.address, [...$from.marks(), mark]))
    else tr.addMark(start, end, mark)
  }
  view.dispatch(tr.scrollIntoView())
}

/** All of the link that the cursor stands in. */
function extentOf(mark, { selection }) {
  const { $from } = selection
  let start = $from.start()
  let end = start
  $from.parent.forEach((child, offset) => {
    const at = $from.start() + offset
    if (mark.isInSet(child.marks) && at <= $from.pos && at + child.nodeSize >= $from.pos) [start, end] = [at, at + child.nodeSize]
  })
  return [start, end]
}
