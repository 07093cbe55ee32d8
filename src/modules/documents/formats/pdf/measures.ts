import { dominantSize, isStrong, textOfLine } from './layout.ts'
import type { Line } from './layout.ts'
import { hasLeader } from './list-marker.ts'

/** What is ordinary in a document, so that the extraordinary can be told. */
export interface Measures {
  readonly bodySize: number
  /** Distance between two lines of one paragraph, per point of letter size. */
  readonly leading: number
  /** Sizes of headings, largest first. */
  readonly headingSizes: readonly number[]
  /** Whether bold means anything: some papers are bold throughout. */
  readonly boldIsRare: boolean
  /** Every word that stands whole on a line. */
  readonly words: ReadonlySet<string>
}

export function measure(lines: readonly Line[]): Measures {
  const items = lines.flatMap((line) => line.segments.flatMap((segment) => segment.items))
  const bodySize = dominantSize(items)
  const ratios = lines.slice(1).flatMap((line, at) => {
    const before = lines[at]!
    const ratio = (before.y - line.y) / line.size
    return before.page === line.page && before.size === line.size && ratio > 0.9 && ratio < 1.75 ? [ratio] : []
  })
  const sorted = ratios.toSorted((a, b) => a - b)
  const sizes = lines
    .filter((line) => line.size > bodySize * 1.07 && textOfLine(line).length < 150)
    .map(({ size }) => Math.round(size * 2) / 2)
  const bold = lines.filter(isStrong).length
  return {
    bodySize,
    leading: sorted[Math.floor(sorted.length / 4)] ?? 1.3,
    headingSizes: [...new Set(sizes)].toSorted((a, b) => b - a),
    boldIsRare: bold < lines.length / 2,
    words: new Set(
      lines.flatMap(
        (line) =>
          textOfLine(line)
            .toLowerCase()
            .match(/\p{L}{4,}/gu) ?? [],
      ),
    ),
  }
}

/** 1 to 6 for a line set as a heading; undefined for running text. */
export function headingLevel(lines: readonly Line[], measures: Measures): number | undefined {
  const text = lines.map(textOfLine).join(' ').trim()
  const [first] = lines
  if (!first || lines.some(({ segments }) => segments.length > 1) || text.length > 200 || !/\p{L}/u.test(text) || hasLeader(text))
    return undefined
  const at = measures.headingSizes.indexOf(Math.round(first.size * 2) / 2)
  if (at >= 0) return Math.min(6, at + 1)
  const standsOut = (measures.boldIsRare && lines.every(isStrong)) || (/\p{Lu}{5}/u.test(text) && text === text.toUpperCase())
  const sentence = /[.,;]$/.test(text) && !/\b(?:mv|m\.v|osv)\.$/.test(text)
  return standsOut && lines.length <= 2 && !sentence && first.size >= measures.bodySize * 0.95
    ? Math.min(6, measures.headingSizes.length + 1)
    : undefined
}
