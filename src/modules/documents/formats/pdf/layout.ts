import type { Run } from '../../rules/compose-runs.ts'

/** A stretch of text as the page places it; points, with y growing upwards from the page's foot. */
export interface Item {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Of the font, in points. */
  readonly size: number
  readonly strong: boolean
  readonly emphasis: boolean
  readonly href?: string
}

export interface Page {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly items: readonly Item[]
  /** Text that does not run from left to right: margin notes, watermarks. */
  readonly turned: readonly Item[]
}

/** Items on one baseline without a wide gap between them. */
export interface Segment {
  readonly items: readonly Item[]
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly size: number
}

/** Segments side by side. */
export interface Line {
  readonly page: number
  readonly segments: readonly Segment[]
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly size: number
  /** Where the running text of its column ends on the right. */
  readonly margin: number
}

export function segmentOf(items: readonly Item[]): Segment {
  const size = dominantSize(items)
  const base = items.find((item) => item.size === size) ?? items[0]!
  return { items, x0: items[0]!.x, x1: Math.max(...items.map((item) => item.x + item.width)), y: base.y, size }
}

export function lineOf(page: number, segments: readonly Segment[], margin: number): Line {
  const size = dominantSize(segments.flatMap(({ items }) => items))
  return { page, segments, x0: segments[0]!.x0, x1: Math.max(...segments.map(({ x1 }) => x1)), y: segments[0]!.y, size, margin }
}

/** The size in which most letters are set. */
export function dominantSize(items: readonly Item[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of items) letters.set(size, (letters.get(size) ?? 0) + text.length)
  return [...letters].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0]
}

export function textOfSegment(segment: Segment): string {
  return runsOfSegment(segment)
    .map((run) => run.text)
    .join('')
}

export function textOfLine(line: Line): string {
  return line.segments.map(textOfSegment).join('\t')
}

export function runsOfLine(line: Line): Run[] {
  const last = line.segments.length - 1
  return line.segments.flatMap((segment, at) => [
    ...(at ? [{ text: '\t' }] : []),
    ...(at < last ? hardened(runsOfSegment(segment)) : runsOfSegment(segment)),
  ])
}

/** A gap of more than an eighth of the letter size is a space, whether the file writes one or moves the pen. */
function runsOfSegment({ items, size, y }: Segment): Run[] {
  return items.flatMap((item, at): Run[] => {
    const before = items[at - 1]
    const apart = before && item.x - (before.x + before.width) > item.size / 8 && !/\s$/.test(before.text) && !/^\s/.test(item.text)
    const superscript = item.size < size * 0.85 && item.y > y + size * 0.15
    const style = {
      ...(item.strong ? { strong: true } : {}),
      ...(item.emphasis ? { emphasis: true } : {}),
      ...(superscript ? { superscript } : {}),
      ...(item.href ? { href: item.href } : {}),
    }
    const last = at === items.length - 1
    const text = last ? item.text : item.text.replaceAll('\u00ad', '-')
    return [...(apart ? [{ text: ' ', ...(before.strong && item.strong ? { strong: true } : {}) }] : []), { text, ...style }]
  })
}

/** Soft hyphens within a line are plain ones; at its end that is for who joins the lines. */
function hardened(runs: readonly Run[]): Run[] {
  return runs.map((run) => ({ ...run, text: run.text.replaceAll('\u00ad', '-') }))
}

export function isStrong(line: Line): boolean {
  return line.segments.every(({ items }) => items.every((item) => item.strong || !/[\p{L}\p{N}]/u.test(item.text)))
}
