// The numbers of ordered points follow from what stands before them; each is drawn as a list of its own (schema.ts).
import { Plugin } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'

export const numbering = new Plugin({
  state: {
    init: (_, { doc }) => numbersOf(doc),
    apply: (transaction, numbers) => (transaction.docChanged ? numbersOf(transaction.doc) : numbers),
  },
  props: {
    decorations(state) {
      return this.getState(state)
    },
  },
})

function numbersOf(doc) {
  let numbers = []
  const decorations = []
  doc.forEach((node, at) => {
    const { kind, level, start } = node.attrs
    if (kind !== 'bullet' && kind !== 'ordered') {
      numbers = []
      return
    }
    numbers.length = Math.min(numbers.length, level + 1)
    numbers[level] = kind === 'ordered' ? (start ?? (numbers[level] ?? 0) + 1) : undefined
    if (kind === 'ordered') decorations.push(Decoration.node(at, at + node.nodeSize, { start: String(numbers[level]) }))
  })
  return DecorationSet.create(doc, decorations)
}
