import type { Span } from '../../../documents/rules/content-tree.ts'
import { plainTitle } from '../head/contents-list.ts'
import { holdsTitle, isTitle } from './holds-title.ts'
import type { ItemNumber } from './item-number.ts'
import { joinedTitle, readItemTitle, type ItemTitle } from './item-title.ts'
import type { LineSigns } from '../lines/line-signs.ts'
import type { Line } from '../lines/lines.ts'
import type { ItemPart } from '../head/paper-parts.ts'

/** The headline of an item with all that belongs to it: a wrapped title, a repeated one. */
export interface Headline {
  readonly number: string | undefined
  readonly numberSpan: Span | undefined
  readonly title: ItemTitle
  readonly titleSpans: readonly Span[]
  /** Lines [from, to) hold it. */
  readonly from: number
  readonly to: number
}

/** @param listed the full title in the list of contents, if there is one */
export function headlineAt(lines: readonly Line[], signs: readonly LineSigns[], at: number, listed?: string): Headline {
  const line = lines[at]!
  const number = signs[at]!.number
  let title = number?.title ?? readItemTitle(line.text, 0)
  let spans: Span[] = [[line.start + title.titleSpan[0], line.start + title.titleSpan[1]]]
  let from = at
  let to = at + 1
  if (title.title === '') {
    const above = lines[at - 1]
    const below = lines[at + 1]
    const takesAbove = above && isPlainTitleLine(lines, signs, at - 1) && !(below && isPlainTitleLine(lines, signs, at + 1))
    const taken = takesAbove ? above : below && isPlainTitleLine(lines, signs, at + 1) ? below : undefined
    if (taken) {
      title = readItemTitle(taken.text, 0)
      spans = [[taken.start + title.titleSpan[0], taken.start + title.titleSpan[1]]]
      from = Math.min(from, taken.index - line.index + at)
      to = Math.max(to, taken.index - line.index + at + 1)
    }
  }
  while (to < lines.length && wraps(lines, signs, at, to, title, listed)) {
    const more = readItemTitle(lines[to]!.text, 0)
    spans.push([lines[to]!.start + more.titleSpan[0], lines[to]!.start + more.titleSpan[1]])
    title = joinedTitle(title, more)
    to++
  }
  if (to < lines.length && repeats(lines[to]!, signs[to]!, plainTitle(title.title))) to++
  return { number: number?.number, numberSpan: number && numberSpan(line, number), title, titleSpans: spans, from, to }
}

/** The same title once more, with its number or without. */
function repeats(line: Line, { number }: LineSigns, plain: string): boolean {
  return plain !== '' && (isTitle(line.text, plain) || holdsTitle(line.text, number?.titleFrom ?? 0, plain))
}

function numberSpan(line: Line, number: ItemNumber): Span | undefined {
  return number.numberTo > number.numberFrom ? [line.start + number.numberFrom, line.start + number.numberTo] : undefined
}

function isPlainTitleLine(lines: readonly Line[], signs: readonly LineSigns[], at: number): boolean {
  const sign = signs[at]
  const line = lines[at]
  return (
    !!sign &&
    !!line &&
    !sign.heading &&
    !sign.records &&
    !sign.recordLabel &&
    !sign.furniture &&
    !sign.number &&
    (sign.open === undefined || line.kind === 'heading') &&
    line.text.length < 250 &&
    !/:$|[.]$/.test(line.text)
  )
}

/** Whether the line carries a title on: the list of contents says so, or it was plainly cut in the middle. */
function wraps(
  lines: readonly Line[],
  signs: readonly LineSigns[],
  at: number,
  next: number,
  title: ItemTitle,
  listed: string | undefined,
): boolean {
  const head = lines[at]!
  const line = lines[next]!
  const sign = signs[next]!
  if (
    sign.heading ||
    sign.records ||
    sign.recordLabel ||
    sign.furniture ||
    sign.open !== undefined ||
    line.text.length > 200 ||
    (title.type && /\)\s*$/.test(head.text))
  )
    return false
  if (listed) {
    const whole = plainTitle(listed)
    const joined = plainTitle(`${title.title}${readItemTitle(line.text, 0).title}`)
    if (whole.length >= joined.length && whole.startsWith(joined)) return true
    if (whole === plainTitle(title.title)) return false
  }
  if (sign.number || title.title.length < 40) return false
  const alike = line.kind === head.kind && line.level === head.level && line.emphasised === head.emphasised
  if (!alike || (line.kind === 'paragraph' && line.block !== head.block && !head.emphasised) || line.kind === 'list-item') return false
  return (
    /^[\p{Ll}(]/u.test(line.text) ||
    /(?:[,–-]|\s(?:og|i|af|for|til|på|med|om|ved|fra|eller|samt|den|det|de|vedr\.|vedrørende))$/i.test(title.title)
  )
}

/** Joins headlines and what stands between them. `recordsBefore`: the paper's case numbers stand over the titles. */
export function partsOf(
  lines: readonly Line[],
  signs: readonly LineSigns[],
  headlines: readonly Headline[],
  end: number,
  recordsBefore: boolean,
): ItemPart[] {
  const repeated = repeatedAbove(lines, signs, headlines)
  const starts = headlines.map(({ from, title }, at) => {
    const floor = at === 0 ? 0 : headlines[at - 1]!.to
    let start = from
    const plain = plainTitle(title.title)
    while (start > floor) {
      const sign = signs[start - 1]!
      const meta = recordsBefore && (sign.records || sign.recordLabel || sign.open !== undefined) && !sign.heading
      const above = lines[start - 1]!
      const again = () => title.title !== '' && holdsTitle(above.text, sign.number?.titleFrom ?? 0, plain)
      if (!meta && !sign.furniture && !repeated.has(above.text) && !again()) break
      start--
    }
    return repeatedFrom(lines, signs, start, floor, headlines[at]!)
  })
  return headlines.map(({ number, numberSpan: span, title, titleSpans, from, to }, at) => {
    const above = lines.slice(starts[at], from)
    const plain = above.length ? plainTitle(title.title) : ''
    const again = above.filter((line) => repeats(line, signs[line.index]!, plain))
    return {
      number,
      numberSpan: span,
      title,
      titleSpans,
      headLines: [...lines.slice(from, to), ...again],
      before: again.length ? above.filter((line) => !again.includes(line)) : above,
      body: lines.slice(to, starts[at + 1] ?? end),
      told: undefined,
      assigned: undefined,
    }
  })
}

/** A page may print number and title once more, a few lines above: the item begins there. */
function repeatedFrom(
  lines: readonly Line[],
  signs: readonly LineSigns[],
  start: number,
  floor: number,
  { number, title }: Headline,
): number {
  const plain = plainTitle(title.title)
  if (!number || plain === '') return start
  for (let at = start - 1; at >= Math.max(floor, start - 4); at--) {
    const sign = signs[at]!
    if (sign.heading || sign.records) return start
    if (sign.number?.number === number && holdsTitle(lines[at]!.text, sign.number.titleFrom, plain)) return at
  }
  return start
}

/** Page heads of a paper that prints each item by itself: the same short lines over two headlines or more. */
function repeatedAbove(lines: readonly Line[], signs: readonly LineSigns[], headlines: readonly Headline[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const [at, { from }] of headlines.entries())
    for (const line of lines.slice(Math.max(headlines[at - 1]?.to ?? 0, from - 3), from))
      if (line.text.length < 60 && !signs[line.index]?.heading) counts.set(line.text, (counts.get(line.text) ?? 0) + 1)
  return new Set(
    [...counts].filter(([text, count]) => count > 1 && count >= headlines.length - 1 && !/[.:]$/.test(text)).map(([text]) => text),
  )
}

/** Where the first item begins, with what belongs to it above its title. */
export function startOf(part: ItemPart): number {
  const indices = [...part.before, ...part.headLines].map(({ index }) => index)
  return indices.length ? Math.min(...indices) : (part.body[0]?.index ?? 0)
}
