import * as Y from 'yjs'
import { alignSequences } from '../rules/align-sequences.ts'
import type { Run } from '../rules/compose-runs.ts'
import { wordsOf } from '../rules/text-difference.ts'
import { blocksOfShared, elementOf, rootOf, styleOf, writeAttributes } from './shared-text.ts'
import { linesOfBlock } from './text-lines.ts'
import type { TableBlock, TextBlock, WordsBlock } from './text-blocks.ts'

/**
 * Makes a text say what a plain form says, by as small changes as can be: what others write in the same paragraphs meanwhile
 * then stands where they wrote it.
 */
export function rewriteText(shared: Y.Doc, wanted: readonly TextBlock[]): void {
  const root = rootOf(shared)
  const stands = blocksOfShared(shared)
  shared.transact(() => {
    // From the end, so that the positions before stay as they were.
    const stretches = alignSequences(stands.map(keyOf), wanted.map(keyOf))
    for (let at = stretches.length - 1; at >= 0; at--) {
      const { kind, before, after } = stretches[at]!
      if (kind === 'same') {
        for (let step = before[1] - before[0] - 1; step >= 0; step--)
          rewriteBlock(root, before[0] + step, stands[before[0] + step]!, wanted[after[0] + step]!)
      } else if (kind === 'added' && stretches[at - 1]?.kind === 'removed') {
        replaceBlocks(root, stretches[--at]!.before, after, stands, wanted)
      } else if (kind === 'added') root.insert(before[0], wanted.slice(...after).map(elementOf))
      else root.delete(before[0], before[1] - before[0])
    }
    if (root.length === 0) root.insert(0, [elementOf({ kind: 'paragraph', level: 0, runs: [] })])
  })
}

const keyOf = (block: TextBlock): string =>
  (block.kind === 'table' ? 'table ' : '') +
  linesOfBlock(block)
    .map(({ text }) => text)
    .join('\n')

type Range = readonly [start: number, end: number]

/** One after the other as far as they are of one sort; what is left over goes or comes. */
function replaceBlocks(root: Y.XmlFragment, before: Range, after: Range, stands: readonly TextBlock[], wanted: readonly TextBlock[]): void {
  const old = stands.slice(...before)
  const come = wanted.slice(...after)
  const common = Math.min(old.length, come.length)
  if (old.length > common) root.delete(before[0] + common, old.length - common)
  if (come.length > common) root.insert(before[0] + common, come.slice(common).map(elementOf))
  for (let at = common - 1; at >= 0; at--) rewriteBlock(root, before[0] + at, old[at]!, come[at]!)
}

function rewriteBlock(root: Y.XmlFragment, at: number, old: TextBlock, wanted: TextBlock): void {
  const element = root.get(at)
  if (old.kind !== 'table' && wanted.kind !== 'table' && element instanceof Y.XmlElement && element.nodeName === 'block') {
    writeKind(element, old, wanted)
    rewriteRuns(element, old.runs, wanted.runs)
  } else if (old.kind === 'table' && wanted.kind === 'table' && isOfOneShape(old, wanted) && element instanceof Y.XmlElement) {
    wanted.rows.forEach(({ cells }, row) =>
      cells.forEach((runs, column) => {
        const cell = (element.get(row) as Y.XmlElement).get(column)
        if (cell instanceof Y.XmlElement) rewriteRuns(cell, old.rows[row]!.cells[column]!, runs)
      }),
    )
  } else {
    root.delete(at, 1)
    root.insert(at, [elementOf(wanted)])
  }
}

function isOfOneShape(old: TableBlock, wanted: TableBlock): boolean {
  const shape = ({ rows }: TableBlock): string => rows.map(({ header, cells }) => `${header} ${cells.length}`).join()
  return shape(old) === shape(wanted)
}

function writeKind(element: Y.XmlElement, old: WordsBlock, wanted: WordsBlock): void {
  if (old.start !== undefined && wanted.start === undefined) element.removeAttribute('start')
  writeAttributes(element, {
    ...(old.kind !== wanted.kind && { kind: wanted.kind }),
    ...(old.level !== wanted.level && { level: wanted.level }),
    ...(old.start !== wanted.start && { start: wanted.start }),
  })
}

function rewriteRuns(element: Y.XmlElement, old: readonly Run[], wanted: readonly Run[]): void {
  if (sayRuns(old) === sayRuns(wanted)) return
  const [only, ...more] = element.toArray()
  let text: Y.XmlText
  if (only instanceof Y.XmlText && more.length === 0) text = only
  else {
    element.delete(0, element.length)
    element.insert(0, [(text = new Y.XmlText())])
    old = []
  }
  const words = wordsOf(plain(old))
  const come = wordsOf(plain(wanted))
  const place = (count: number): number => words.slice(0, count).join('').length
  for (const { kind, before, after } of alignSequences(words, come).toReversed()) {
    if (kind === 'removed') text.delete(place(before[0]), place(before[1]) - place(before[0]))
    if (kind === 'added') text.insert(place(before[0]), come.slice(...after).join(''), {})
  }
  const none = { strong: null, emphasis: null, link: null, image: null }
  if (old.some(isStyled) || wanted.some(isStyled))
    text.applyDelta(wanted.map((run) => ({ retain: run.text.length, attributes: { ...none, ...styleOf(run) } })))
}

const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')
const isStyled = (run: Run): boolean => Object.keys(styleOf(run)).length > 0
const sayRuns = (runs: readonly Run[]): string => JSON.stringify(runs.map((run) => [run.text, styleOf(run)]))
