// What an image in the text shows: said where nothing is said of it yet, and mended afterwards.
import { Plugin } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { saysWhatItShows } from '../../../kernel/says-what-it-shows.ts'
import { askFor, element } from './dialog.mjs'
import { schema } from './schema.ts'

const { image } = schema.marks

// What is still on its way has no address yet.
const isHere = ({ type, attrs }) => type === image && !attrs.href.startsWith('#')
const imageOf = (node) => (node?.isText ? node.marks.find(isHere) : undefined)

/** Where the image begins that the cursor is in. */
export function imageAtCursor({ selection: { $from, empty } }) {
  const node = $from.parent.maybeChild($from.index())
  return imageOf(node) && ($from.textOffset > 0 || !empty) ? $from.pos - $from.textOffset : undefined
}

export async function describeImage(view, t, at) {
  const begun = view.state.doc.nodeAt(at)
  const mark = imageOf(begun)
  if (!mark) return
  const answer = await askFor({
    title: t.title,
    fields: [{ name: 'alternative', label: t.alternative, help: t.alternativeHelp, value: saysWhatItShows(begun.text) ? begun.text : '' }],
    save: t.describe,
    cancel: t.cancel,
    check: ({ alternative }) => (alternative ? undefined : t.wrong),
  })
  view.focus()
  // Somebody else may have written in front of it meanwhile.
  const now = answer && whereIs(view.state.doc, mark, at)
  if (now === undefined) return
  const end = now + view.state.doc.nodeAt(now).nodeSize
  view.dispatch(view.state.tr.replaceWith(now, end, schema.text(answer.alternative, [mark])))
}

/** The place nearest to where it was. */
function whereIs(doc, mark, was) {
  let nearest
  doc.descendants((node, at) => {
    const isIt = imageOf(node)?.attrs.href === mark.attrs.href
    if (isIt && (nearest === undefined || Math.abs(at - was) < Math.abs(nearest - was))) nearest = at
  })
  return nearest
}

/** Behind each image of which nothing is said, a button that asks for it. */
export function undescribedImages(t) {
  return new Plugin({
    props: {
      decorations({ doc }) {
        const found = []
        doc.descendants((node, at) => {
          const mark = imageOf(node)
          if (mark && !saysWhatItShows(node.text))
            found.push(Decoration.widget(at + node.nodeSize, missing, { key: mark.attrs.href, marks: [], side: -1, stopEvent: () => true }))
        })
        return DecorationSet.create(doc, found)
      },
    },
  })

  function missing(view, getPos) {
    const button = element('button', { type: 'button', class: 'text-image-missing', contenteditable: 'false' }, t.missing)
    button.addEventListener('click', () => {
      const before = view.state.doc.resolve(getPos())
      void describeImage(view, t, before.pos - (before.nodeBefore?.nodeSize ?? 0))
    })
    return button
  }
}
