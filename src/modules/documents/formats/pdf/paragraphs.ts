import { endsShort } from './join-lines.ts'
import { hasLeader, markedLine } from './list-marker.ts'
import type { Marked } from './list-marker.ts'
import { isStrong, lineOf, textOfLine } from './layout.ts'
import type { Line } from './layout.ts'
import type { Measures } from './measures.ts'

export interface Paragraph {
  readonly lines: readonly Line[]
  readonly item?: Marked
}

/** Lines that belong together, told by their distance, size, indentation and by whether the line before was full. */
export function paragraphs(lines: readonly Line[], measures: Measures): Paragraph[] {
  const found: { lines: Line[]; item?: Marked }[] = []
  for (const line of lines) {
    const current = found.at(-1)
    const item = asItem(line, current, measures)
    const begins = !current || item !== undefined || !goesOn(current, line, measures)
    const shown = item ? lineOf(line.page, item.segments, line.margin) : line
    if (begins) found.push({ lines: [shown], ...(item ? { item } : {}) })
    else current.lines.push(shown)
  }
  return found
}

/** A number that opens a line because the line before was full is no marker; a heading keeps its number as text. */
function asItem(line: Line, current: Paragraph | undefined, measures: Measures): Marked | undefined {
  const marked = markedLine(line)
  if (!marked || line.size > measures.bodySize * 1.07 || (measures.boldIsRare && marked.ordered && isStrong(line))) return undefined
  const before = current?.lines.at(-1)
  if (!before || before.page !== line.page || marked.certain) return marked
  const apart = before.y - line.y > line.size * measures.leading * 1.2 + 0.5 || Math.abs(before.size - line.size) > 0.6
  const margin = current?.item ? current.item.x : before.x0
  const aligned = Math.abs(line.x0 - margin) < 2
  if (current?.item) return apart || aligned || marked.x > current.item.x + 3 || line.x0 < current.item.textX - 3 ? marked : undefined
  return apart || !aligned || endsShort(before, before.margin, textOfLine(line), line.segments[0]!) ? marked : undefined
}

function goesOn(current: Paragraph, line: Line, measures: Measures): boolean {
  const before = current.lines.at(-1)!
  if (Math.abs(before.size - line.size) > 0.6 || stands(before) || stands(line)) return false
  const short = endsShort(before, before.margin, textOfLine(line), line.segments[0]!)
  if (isStrong(before) !== isStrong(line) && (short || (isStrong(before) && /^[\p{Lu}\d]/u.test(textOfLine(line))))) return false
  if (before.page !== line.page) return !short && goesOverPage(before, line)
  if (before.y - line.y > line.size * Math.max(1, measures.leading) * 1.2 + 0.5 || before.y < line.y) return false
  if (current.item) return line.x0 > current.item.x + 2 || (!short && Math.abs(line.x0 - current.item.x) <= 2)
  const indent = line.x0 - before.x0
  if (line.size > measures.bodySize * 1.07) return true
  return indent < line.size * 0.7 && (indent > -line.size * 0.7 || current.lines.length === 1)
}

function stands(line: Line): boolean {
  return line.segments.length > 1 || hasLeader(textOfLine(line))
}

function goesOverPage(before: Line, line: Line): boolean {
  return Math.abs(before.x0 - line.x0) < 40 && (/^\p{Ll}/u.test(textOfLine(line)) || !/[.:!?]\s*$/.test(textOfLine(before)))
}
