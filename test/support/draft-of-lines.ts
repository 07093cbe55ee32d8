import type { Draft } from '../../src/modules/imports/rules/draft.ts'
import { linesOf, type Line } from '../../src/modules/imports/rules/lines/lines.ts'
import { signsOf, type LineSigns } from '../../src/modules/imports/rules/lines/line-signs.ts'
import { recognise } from '../../src/modules/imports/rules/recognise.ts'
import { paperOfLines, treeOfLines } from './paper-of-lines.ts'

/** What the recogniser makes of a paper given as lines (see `paperOfLines`). */
export function draftOfLines(...lines: string[]): Draft {
  const recognition = recognise(paperOfLines(lines))
  if ('refusal' in recognition) throw new Error(recognition.refusal.code)
  return recognition.draft
}

/** Lines with their signs, as the steps of the recogniser take them. */
export function signedLines(...texts: string[]): {
  readonly text: string
  readonly lines: readonly Line[]
  readonly signs: readonly LineSigns[]
} {
  const tree = treeOfLines(texts)
  const { lines } = linesOf(tree)
  return { text: tree.text, lines, signs: signsOf(lines) }
}

/** A value without places, spans and empty lists: what a test wants to see. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([field, inner]) => field !== 'places' && field !== 'spans' && field !== 'span' && !(Array.isArray(inner) && inner.length === 0),
      )
      .map(([field, inner]) => [field, bare(inner)]),
  )
}
