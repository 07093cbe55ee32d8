import * as Y from 'yjs'
import type { Run } from '../rules/compose-runs.ts'
import { isImageAddress } from '../rules/image-address.ts'
import { blocksOfMarkdown } from './blocks-in-markdown.ts'
import { safeHref } from './safe-href.ts'
import type { TableBlock, TextBlock, WordsBlock } from './text-blocks.ts'

/** Where the browser's editor and we find the text within what is shared (src/ui/scripts/editor/schema.ts). */
export const rootOf = (shared: Y.Doc): Y.XmlFragment => shared.getXmlFragment('text')

/**
 * What is shared of a text that nobody has changed yet. It follows from the Markdown alone, so that all who open it begin
 * with the same and nothing need be stored.
 */
export function sharedFrom(markdown: string): Y.Doc {
  const beginning = new Y.Doc()
  beginning.clientID = nobody
  const blocks = blocksOfMarkdown(markdown)
  rootOf(beginning).insert(0, (blocks.length > 0 ? blocks : [emptyParagraph]).map(elementOf))
  return sharedOf(Y.encodeStateAsUpdate(beginning))
}

/** No browser draws this number: theirs are random. */
const nobody = 1
const emptyParagraph: WordsBlock = { kind: 'paragraph', level: 0, runs: [] }

/** With all that was ever deleted, so that words can be put back that somebody wrote in what another deleted meanwhile. */
export function sharedOf(state: Uint8Array): Y.Doc {
  const shared = new Y.Doc({ gc: false })
  Y.applyUpdate(shared, state)
  return shared
}

/** Whatever was sent, every character of it that is text stays text. */
export function blocksOfShared(shared: Y.Doc): TextBlock[] {
  return rootOf(shared)
    .toArray()
    .map((element): TextBlock => {
      if (!(element instanceof Y.XmlElement)) return { ...emptyParagraph, runs: runsIn(element) }
      if (element.nodeName === 'table') return tableOf(element)
      return wordsOf(element)
    })
}

/** Whether the editor knows all that is in it; what it does not know it would take out, and nobody would see it meanwhile. */
export function isKnownToEditor(shared: Y.Doc): boolean {
  if ([...shared.share.keys()].some((name) => !ownNames.includes(name))) return false
  const holds = (node: unknown, names: readonly string[]): boolean =>
    node instanceof Y.XmlElement && names.includes(node.nodeName) && Object.entries(node.getAttributes()).every(isKnownAttribute)
  const all = (node: Y.XmlElement, is: (child: unknown) => boolean): boolean => node.toArray().every(is)
  const isText = (node: unknown): boolean =>
    node instanceof Y.XmlText && node.toDelta().every(({ insert }: { readonly insert?: unknown }) => typeof insert === 'string')
  return rootOf(shared)
    .toArray()
    .every(
      (node) =>
        (holds(node, ['block']) && all(node as Y.XmlElement, isText)) ||
        (holds(node, ['table']) &&
          all(node as Y.XmlElement, (row) => holds(row, ['table_row']) && all(row as Y.XmlElement, (cell) => isCell(cell)))),
    )

  function isCell(node: unknown): boolean {
    return holds(node, ['table_cell', 'table_header']) && all(node as Y.XmlElement, isText)
  }
}

/** The text, and what was put back in it (put-back.ts). */
const ownNames: readonly string[] = ['text', 'moved']

/** All that a block or a cell says of itself is a word or a number. */
function isKnownAttribute([name, value]: readonly [string, unknown]): boolean {
  if (!['kind', 'level', 'start', 'colspan', 'rowspan', 'colwidth'].includes(name)) return false
  return value === null || typeof value === 'number' || (typeof value === 'string' && value.length <= longestWord)
}

const longestWord = 20

function wordsOf(element: Y.XmlElement): WordsBlock {
  const { kind, level, start } = element.getAttributes() as { kind?: unknown; level?: unknown; start?: unknown }
  const runs = runsIn(element)
  const whole = (value: unknown, least: number, most: number) =>
    typeof value === 'number' && Number.isFinite(value) ? Math.min(most, Math.max(least, Math.trunc(value))) : least
  if (kind === 'heading') return { kind, level: whole(level, 1, 6), runs }
  if (kind === 'bullet') return { kind, level: whole(level, 0, deepestList), runs }
  if (kind !== 'ordered') return { ...emptyParagraph, runs }
  return { kind, level: whole(level, 0, deepestList), ...(typeof start === 'number' && { start: whole(start, 0, 999_999_999) }), runs }
}

const deepestList = 8

function tableOf(table: Y.XmlElement): TableBlock {
  const rows = table.toArray().map((row) => {
    const cells = row instanceof Y.XmlElement ? row.toArray() : [row]
    const header = cells.length > 0 && cells.every((cell) => cell instanceof Y.XmlElement && cell.nodeName === 'table_header')
    return { header, cells: cells.map(runsIn) }
  })
  // Markdown knows one kind of head: the first row.
  return { kind: 'table', rows: rows.map((row, at) => ({ ...row, header: row.header && at === 0 })) }
}

function runsIn(node: unknown): Run[] {
  if (node instanceof Y.XmlText) return node.toDelta().flatMap(runOf)
  if (node instanceof Y.XmlElement) return node.toArray().flatMap(runsIn)
  return []
}

function runOf({ insert, attributes }: { insert?: unknown; attributes?: Record<string, unknown> }): Run[] {
  if (typeof insert !== 'string') return []
  const { strong, emphasis, link, image } = attributes ?? {}
  const address = (link as { href?: unknown } | undefined)?.href
  const href = typeof address === 'string' ? safeHref(address) : undefined
  const file = (image as { href?: unknown } | undefined)?.href
  return [
    {
      text: insert,
      ...(strong ? { strong: true } : {}),
      ...(emphasis ? { emphasis: true } : {}),
      ...(href ? { href } : {}),
      ...(typeof file === 'string' && isImageAddress(file) ? { image: file } : {}),
    },
  ]
}

export function elementOf(block: TextBlock): Y.XmlElement {
  if (block.kind !== 'table') {
    const element = new Y.XmlElement('block')
    writeAttributes(element, block)
    element.insert(0, [textOf(block.runs)])
    return element
  }
  const width = Math.max(1, ...block.rows.map(({ cells }) => cells.length))
  const rows = block.rows.map(({ header, cells }) => {
    const row = new Y.XmlElement('table_row')
    row.insert(
      0,
      Array.from({ length: width }, (_, at) => cellOf(header, cells[at] ?? [])),
    )
    return row
  })
  const table = new Y.XmlElement('table')
  table.insert(0, rows)
  return table
}

function cellOf(header: boolean, runs: readonly Run[]): Y.XmlElement {
  const cell = new Y.XmlElement<{ colspan: number; rowspan: number }>(header ? 'table_header' : 'table_cell')
  cell.setAttribute('colspan', 1)
  cell.setAttribute('rowspan', 1)
  cell.insert(0, [textOf(runs)])
  return cell as unknown as Y.XmlElement
}

/** Only those that are there. */
export function writeAttributes(element: Y.XmlElement, { kind, level, start }: Partial<WordsBlock>): void {
  const any = element as unknown as { setAttribute(name: string, value: unknown): void }
  for (const [name, value] of Object.entries({ kind, level, start })) if (value !== undefined) any.setAttribute(name, value)
}

/** There also where there are no words yet: two who begin at once then write in one text (src/ui/scripts/editor/text-in-each.ts). */
function textOf(runs: readonly Run[]): Y.XmlText {
  const text = new Y.XmlText()
  text.applyDelta(runs.map((run) => ({ insert: run.text, attributes: styleOf(run) })))
  return text
}

/** As the editor's marks are kept. */
export function styleOf({ strong, emphasis, href, image }: Run): Record<string, unknown> {
  return {
    ...(strong && { strong: {} }),
    ...(emphasis && { emphasis: {} }),
    ...(href && { link: { href } }),
    ...(image && { image: { href: image } }),
  }
}
