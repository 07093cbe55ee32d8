import { splitBlock, joinBackward, deleteSelection } from 'prosemirror-commands'
import type { Node } from 'prosemirror-model'
import { EditorState, type Plugin, TextSelection, type Transaction } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { initProseMirrorDoc, ySyncPlugin } from 'y-prosemirror'
import * as Y from 'yjs'
import { schema } from '../../src/ui/scripts/editor/schema.ts'
import { keepTextInEach } from '../../src/ui/scripts/editor/text-in-each.ts'

/** Any number from 0 up to below the one given, chosen by the test's chance. */
export type Choose = (below: number) => number

/**
 * Somebody who writes in a text as the browser's editor does, without a screen: each edit is one of the editor's own
 * transactions, bound to what is shared by the same plugin as there.
 */
export class TextWriter {
  readonly shared = new Y.Doc()
  /** Characters that this writer saw and deleted. */
  readonly deleted = new Set<string>()
  private readonly choose: Choose
  private readonly newSign: () => string
  private readonly kinds: number
  private view: View | undefined

  /** @param withinParagraphs letters, stress and what a paragraph is called; none is split or joined */
  constructor(choose: Choose, newSign: () => string, withinParagraphs = false) {
    this.choose = choose
    this.newSign = newSign
    this.kinds = withinParagraphs ? 78 : 100
    keepTextInEach(this.shared)
  }

  get words(): string {
    return this.shared.getXmlFragment('text').toArray().map(wordsIn).join('\n')
  }

  /** One edit at random; some places allow few. */
  edit(): void {
    this.view ??= viewOf(this.shared)
    const { state } = this.view
    const edited = this.someEdit(state)
    if (!edited || edited.doc.eq(state.doc)) return
    // Two who split a paragraph at once leave two of what stood after: whoever deletes one of them has deleted the sign.
    const stays = countOf(edited.doc.textContent)
    for (const [sign, number] of countOf(state.doc.textContent)) if ((stays.get(sign) ?? 0) < number) this.deleted.add(sign)
    this.view.dispatch(edited)
  }

  private someEdit(state: EditorState): Transaction | undefined {
    const places: number[] = []
    state.doc.descendants((node, at) => {
      if (node.isTextblock) for (let place = 0; place <= node.content.size; place++) places.push(at + 1 + place)
    })
    const at = places[this.choose(places.length)]!
    const set = state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)))
    const kind = this.choose(this.kinds)
    if (kind < 60) return set.tr.insertText(Array.from({ length: 1 + this.choose(3) }, this.newSign).join(''))
    if (kind < 70) {
      const { $from } = set.selection
      const to = Math.min($from.end(), at + 1 + this.choose(4))
      return transactionOf(set.apply(set.tr.setSelection(TextSelection.create(set.doc, at, to))), deleteSelection)
    }
    if (kind < 76) {
      const { $from } = set.selection
      if ($from.depth !== 1) return undefined
      const attrs = [
        { kind: 'heading', level: 2, start: null },
        { kind: 'bullet', level: this.choose(3), start: null },
        { kind: 'ordered', level: 0, start: null },
        { kind: 'paragraph', level: 0, start: null },
      ][this.choose(4)]
      return set.tr.setNodeMarkup($from.before(1), undefined, attrs)
    }
    if (kind < 78) return set.tr.addMark(Math.max(set.selection.$from.start(), at - 3), at, schema.marks.strong.create())
    if (kind < 88) return transactionOf(set, splitBlock)
    if (kind < 96) {
      const start = set.selection.$from.start()
      return transactionOf(set.apply(set.tr.setSelection(TextSelection.create(set.doc, start))), joinBackward)
    }
    if (kind < 98) return set.tr.insert(set.selection.$from.after(1), this.table())
    const index = this.choose(state.doc.childCount)
    // A whole paragraph or table goes, whatever others do in it meanwhile.
    if (state.doc.childCount < 3) return undefined
    let from = 0
    for (let before = 0; before < index; before++) from += state.doc.child(before).nodeSize
    return state.tr.delete(from, from + state.doc.child(index).nodeSize)
  }

  private table(): Node {
    const cell = (type: 'table_cell' | 'table_header') => schema.nodes[type].create(null, schema.text(this.newSign()))
    const row = (type: 'table_cell' | 'table_header') => schema.nodes.table_row.create(null, [cell(type), cell(type)])
    return schema.nodes.table.create(null, [row('table_header'), row('table_cell')])
  }
}

/** As much of a browser's view as the plugin asks for. */
interface View {
  state: EditorState
  dispatch(transaction: Transaction): void
  hasFocus(): boolean
}

function viewOf(shared: Y.Doc): View {
  const root = shared.getXmlFragment('text')
  const { doc, mapping } = initProseMirrorDoc(root, schema)
  const plugin = ySyncPlugin(root, { mapping }) as Plugin
  const view: View = {
    state: EditorState.create({ schema, doc, plugins: [plugin] }),
    dispatch(transaction) {
      view.state = view.state.apply(transaction)
      bound?.update?.(view as EditorView, view.state)
    },
    hasFocus: () => false,
  }
  const bound = plugin.spec.view?.(view as EditorView)
  return view
}

function transactionOf(
  state: EditorState,
  commandOfEditor: (state: EditorState, dispatch: (transaction: Transaction) => void) => boolean,
): Transaction | undefined {
  let made: Transaction | undefined
  commandOfEditor(state, (transaction) => (made = transaction))
  return made
}

function wordsIn(node: unknown): string {
  if (node instanceof Y.XmlText)
    return node
      .toDelta()
      .map(({ insert }: { insert: string }) => insert)
      .join('')
  return node instanceof Y.XmlElement ? node.toArray().map(wordsIn).join('') : ''
}

function countOf(words: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const sign of words) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return counts
}
