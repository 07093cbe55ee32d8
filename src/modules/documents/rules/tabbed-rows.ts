import type { Run } from './compose-runs.ts'

/** Consecutive lines of a paragraph that are either running text or rows of a table whose cells are parted by tabs. */
export interface Stretch {
  readonly kind: 'lines' | 'rows'
  /** Index of its first line. */
  readonly from: number
  /** One entry per line; a row has one entry per cell. */
  readonly lines: readonly (readonly (readonly Run[])[])[]
}

/**
 * Converters write a table without borders as lines with tabs. Two lines of at least three cells are one, and so is
 * a single line that a row of dashes follows; one tab a line is as often a legend or a page number, and stays text.
 */
export function tabbedStretches(runs: readonly Run[], dashesFollow = false): Stretch[] {
  const lines = splitRuns(runs, '\n').map((line) => splitRuns(line, '\t'))
  const stretches: Stretch[] = []
  let at = 0
  while (at < lines.length) {
    const tabbed = isRow(lines[at]!)
    let to = at + 1
    while (to < lines.length && isRow(lines[to]!) === tabbed) to++
    const alone = to - at === 1 && !(dashesFollow && to === lines.length)
    const kind = tabbed && !alone ? 'rows' : 'lines'
    const last = stretches.at(-1)
    if (kind === 'lines' && last?.kind === 'lines')
      stretches[stretches.length - 1] = { ...last, lines: [...last.lines, ...lines.slice(at, to)] }
    else stretches.push({ kind, from: at, lines: lines.slice(at, to) })
    at = to
  }
  return stretches
}

/** A line such as "-----\t----\t---": what converters put under the first row of a table. */
export function isDashedRow(line: string): boolean {
  return /^\s*-{3,}(?:[ \t|]+-{3,})+\s*$/.test(line)
}

export function joinLines(stretch: Stretch): Run[] {
  return stretch.lines.flatMap((cells, line) => [
    ...(line ? [{ text: '\n' }] : []),
    ...cells.flatMap((cell, at) => [...(at ? [{ text: '\t' }] : []), ...cell]),
  ])
}

function isRow(cells: readonly unknown[]): boolean {
  return cells.length >= 3
}

function splitRuns(runs: readonly Run[], separator: string): Run[][] {
  const parts: Run[][] = [[]]
  for (const run of runs) {
    const [first = '', ...rest] = run.text.split(separator)
    parts.at(-1)!.push({ ...run, text: first })
    for (const text of rest) parts.push([{ ...run, text }])
  }
  return parts
}
