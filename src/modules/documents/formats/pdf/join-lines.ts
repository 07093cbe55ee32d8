import type { Run } from '../../rules/compose-runs.ts'
import { runsOfLine, textOfLine } from './layout.ts'
import type { Line, Segment } from './layout.ts'

/** Whether the first word of the next line would have had room on this one: then the break is meant. */
export function endsShort(
  line: { readonly x1: number; readonly size: number },
  margin: number,
  next: string,
  nextSegment: Segment,
): boolean {
  const word = /^\s*\S+/.exec(next)?.[0] ?? ''
  const perCharacter = (nextSegment.x1 - nextSegment.x0) / Math.max(1, next.length)
  return line.x1 + perCharacter * (word.trim().length + 1) < margin - line.size * 0.3
}

/** One text of several lines. `words` are those that the document shows whole somewhere. */
export function joinLines(lines: readonly Line[], words: ReadonlySet<string>): Run[] {
  const margin = Math.max(...lines.map((line) => line.margin))
  const runs: Run[] = []
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (before) joinTo(runs, line, words, endsShort(before, margin, textOfLine(line), line.segments[0]!))
    runs.push(...runsOfLine(line))
  }
  const last = runs.at(-1)
  if (last?.text.endsWith('\u00ad')) runs[runs.length - 1] = { ...last, text: `${last.text.slice(0, -1)}-` }
  return runs
}

/**
 * A hyphen at a line's end goes only when the halves stand as one word elsewhere, or when the file calls it soft and they
 * look like one: "social- og" and "2024-2027" need theirs, and whether "sundheds-klynge" does cannot be seen.
 */
function joinTo(runs: Run[], next: Line, words: ReadonlySet<string>, meant: boolean): void {
  const last = runs.at(-1)
  if (!last) return
  const text = textOfLine(next)
  const before = runs
    .slice(-4)
    .map((run) => run.text)
    .join('')
  const hyphened = /[\p{L}\d][-\u00ad]$/u.test(before)
  const glued = hyphened && /^[\p{L}\d]/u.test(text) && !/^(?:og|eller|samt|til|men|som)\b/.test(text)
  if (/[-\u00ad]$/.test(last.text)) {
    const half = /\p{L}+(?=[-\u00ad]$)/u.exec(before)?.[0] ?? ''
    const whole = half + (/^\p{Ll}+/u.exec(text)?.[0] ?? '')
    const looksWhole = last.text.endsWith('\u00ad') && /\p{Ll}{2}$/u.test(half)
    const broken = glued && half.length > 1 && whole !== half && (looksWhole || words.has(whole.toLowerCase()))
    runs[runs.length - 1] = { ...last, text: `${last.text.slice(0, -1)}${broken ? '' : '-'}` }
  }
  if (!glued) runs.push(meant ? { text: '\n' } : { ...last, text: ' ' })
}
