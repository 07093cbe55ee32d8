import { cleanCharacters } from './clean-characters.ts'
import type { Mark } from './content-tree.ts'

/** A stretch of text in one style, as a format reader meets it. */
export interface Run extends Style {
  readonly text: string
}

export interface Style {
  readonly strong?: boolean
  readonly emphasis?: boolean
  readonly superscript?: boolean
  readonly href?: string
  /** Address of the image whose alternative text this is. */
  readonly image?: string
}

/** Text without white space at its ends, with marks counted from its beginning. */
export interface StyledText {
  readonly text: string
  readonly marks: readonly Mark[]
}

export function composeRuns(runs: readonly Run[]): StyledText {
  const trimmed = trim(joinAlike(runs))
  const text = trimmed.map((run) => run.text).join('')
  const marks = [
    ...marksOf(trimmed, 'strong', (run) => (run.strong ? '' : undefined)),
    ...marksOf(trimmed, 'emphasis', (run) => (run.emphasis ? '' : undefined)),
    ...marksOf(trimmed, 'superscript', (run) => (run.superscript ? '' : undefined)),
    ...marksOf(trimmed, 'link', (run) => run.href),
    ...marksOf(trimmed, 'image', (run) => run.image),
  ]
  const tight = marks.map((mark) => withoutOuterSpace(mark, text)).filter((mark) => mark.start < mark.end)
  return { text, marks: tight.toSorted((a, b) => a.start - b.start || b.end - a.end) }
}

/** Joins before cleaning, so that a letter and its accent meet even when the file stores them apart. */
function joinAlike(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    if (run.text === '') continue
    const last = joined.at(-1)
    if (last && sameStyle(last, run)) joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else joined.push(run)
  }
  return joined.map((run) => ({ ...run, text: cleanCharacters(run.text).replace(/(?<![ \t])[ \t]+\n/g, '\n') }))
}

function sameStyle(a: Style, b: Style): boolean {
  return (
    !a.strong === !b.strong && !a.emphasis === !b.emphasis && !a.superscript === !b.superscript && a.href === b.href && a.image === b.image
  )
}

function trim(runs: readonly Run[]): Run[] {
  let first = 0
  let last = runs.length - 1
  while (first <= last && runs[first]!.text.trimStart() === '') first++
  while (last >= first && runs[last]!.text.trimEnd() === '') last--
  return runs.slice(first, last + 1).map((run, at, kept) => {
    const start = at === 0 ? run.text.trimStart() : run.text
    return { ...run, text: at === kept.length - 1 ? start.trimEnd() : start }
  })
}

function marksOf(runs: readonly Run[], kind: Mark['kind'], value: (run: Run) => string | undefined): Mark[] {
  const marks: { start: number; end: number; kind: Mark['kind']; href?: string }[] = []
  let at = 0
  let open: string | undefined
  for (const run of runs) {
    const now = value(run)
    const last = marks.at(-1)
    if (now !== undefined && now === open && last) last.end = at + run.text.length
    else if (now !== undefined) marks.push({ start: at, end: at + run.text.length, kind, ...(now !== '' && { href: now }) })
    open = now
    at += run.text.length
  }
  return marks
}

function withoutOuterSpace(mark: Mark, text: string): Mark {
  const inner = text.slice(mark.start, mark.end)
  const start = mark.start + inner.length - inner.trimStart().length
  return { ...mark, start, end: Math.max(start, mark.end - (inner.length - inner.trimEnd().length)) }
}
