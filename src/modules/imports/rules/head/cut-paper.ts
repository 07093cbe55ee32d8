import type { StatedFields } from '../../../documents/rules/reading.ts'
import { findContentsLists, plainTitle, type ContentsList } from './contents-list.ts'
import { chainOf } from '../items/item-chain.ts'
import { withMissingNumbers } from '../items/item-gaps.ts'
import { weighItemHeads, type ItemHead } from '../items/item-heads.ts'
import { mayHoldTitle } from '../items/holds-title.ts'
import { headlineAt, partsOf, startOf, type Headline } from '../items/item-part.ts'
import { readItemTitle } from '../items/item-title.ts'
import { isClosingHeading } from '../lexicon/paper-words.ts'
import type { LineSigns } from '../lines/line-signs.ts'
import type { Line } from '../lines/lines.ts'
import { meetingHeadlines } from './meeting-headlines.ts'
import type { ItemPart, PaperParts } from './paper-parts.ts'
import { statedParts } from './stated-parts.ts'
import { bareAgenda } from './bare-agenda.ts'
import { headedHeadlines } from '../items/headed-items.ts'
import { headOfMeeting } from './head-of-meeting.ts'
import { findTableItems } from '../items/table-items.ts'
import { singleHeadline } from '../items/single-item.ts'

/** Cuts a paper into head, contents and items, by the surest of the ways that fit it. */
export function cutPaper(
  lines: readonly Line[],
  signs: readonly LineSigns[],
  fields: StatedFields | undefined,
  isNote: boolean,
): PaperParts {
  if (fields && fields.items.length) return statedParts(lines, fields)
  if (isNote) return fromHeadlines(lines, signs, meetingHeadlines(lines, signs), [], 'meetings')
  const table = findTableItems(lines)
  if (table && !isWithinItem(signs, table.head))
    return {
      head: lines.slice(0, table.head),
      contents: [{ from: table.head, to: table.head + 1, entries: [] }],
      items: table.items,
      closing: lines.slice(table.to),
      by: 'table',
    }
  const lists = findContentsLists(lines, signs)
  const contents = lists.filter((list) => reappears(list, lines, signs))
  const chain = withMissingNumbers(chainsOf(signs, weighItemHeads(lines, signs, contents)), lines, signs, contents)
  const numbered = chain.length >= 2 || (chain.length === 1 && (chain[0]!.weight >= 7 || isUnderHead(lines, chain[0]!)))
  const agenda = lists.find((list) => !contents.includes(list) && isWhole(list, chain))
  if (agenda) return fromContents(lines, agenda)
  if (numbered) {
    const real = contents.filter((list) => isOf(list, signs, chain))
    const listed = new Map(
      real.flatMap(({ entries }) => entries).flatMap((entry) => (entry.number ? [[entry.number, entry.title] as const] : [])),
    )
    return fromHeadlines(
      lines,
      signs,
      chain.map(({ line, number }) => headlineAt(lines, signs, line, listed.get(number))),
      real,
      'numbers',
    )
  }
  const list = lists.find(({ entries }) => entries.length >= 2)
  const headed = headedHeadlines(lines, signs, list)
  if (headed.length >= 2) return fromHeadlines(lines, signs, headed, list ? [list] : [], 'headings')
  if (list && list.entries.every(({ number }) => number)) return fromContents(lines, list)
  const bare = list ? undefined : bareAgenda(lines, signs)
  if (bare) return fromContents(lines, bare)
  return fromHeadlines(lines, signs, singleHeadline(lines, signs), [], 'single')
}

/** A table below a numbered headline and its outcome belongs to that item. */
function isWithinItem(signs: readonly LineSigns[], table: number): boolean {
  const first = signs.findIndex(({ number }) => number)
  return first >= 0 && first < table && signs.slice(first, table).some(({ heading }) => heading?.kind === 'conclusion')
}

/** Minutes of a meeting that had one item: the head says when and where, and the headline something of its own. */
function isUnderHead(lines: readonly Line[], { line, number, weight }: ItemHead): boolean {
  return weight >= 4 && number === '1' && headOfMeeting(lines.slice(0, line))
}

/** A numbered list that holds every headline, and more, is all the agenda there is. */
function isWhole({ from, to, entries }: ContentsList, chain: readonly ItemHead[]): boolean {
  return (
    entries.length >= 2 &&
    entries.length > chain.length &&
    entries.every(({ number }) => number) &&
    chain.every(({ line }) => line >= from && line < to)
  )
}

/** One chain for each half of an agenda that is parted into open and closed; otherwise one. */
function chainsOf(signs: readonly LineSigns[], heads: readonly ItemHead[]): ItemHead[] {
  const whole = withLateNumbers(chainOf(heads), heads)
  const divisions = signs.flatMap(({ division }, at) => (division ? [at] : []))
  if (divisions.length === 0) return whole
  const edges = [0, ...divisions, signs.length]
  const halves = edges.slice(1).flatMap((edge, at) => chainOf(heads.filter(({ line }) => line >= edges[at]! && line < edge)))
  return halves.length > whole.length ? halves : whole
}

/** Open items may be printed before closed ones of lower numbers; a heavy head whose number is not taken belongs as well. */
function withLateNumbers(chain: readonly ItemHead[], heads: readonly ItemHead[]): ItemHead[] {
  if (chain.length < 2) return [...chain]
  const taken = new Set(chain.map(({ number }) => number))
  const late = heads.filter(({ number, weight, line }) => weight >= 6 && !taken.has(number) && line > chain[0]!.line)
  const once = late.filter(({ number }, at) => late.findIndex((other) => other.number === number) === at)
  return [...chain, ...once].sort((one, other) => one.line - other.line)
}

/** Whether the entries of a list stand again elsewhere; if not, the list is the agenda itself. */
function reappears({ from, to, entries }: ContentsList, lines: readonly Line[], signs: readonly LineSigns[]): boolean {
  const titles = new Set(entries.map(({ title }) => plainTitle(title).slice(0, 20)))
  const beginnings = [...titles].map((title) => title.charAt(0)).join('')
  return lines.some((line, at) => {
    if (at >= from && at < to) return false
    const number = signs[at]!.number
    if (!number && (line.text.length > 120 || !beginnings.includes(line.text.charAt(0).toLowerCase()))) return false
    if (number && !mayHoldTitle(line.text, number.titleFrom, beginnings)) return false
    const title = plainTitle((number?.title ?? readItemTitle(line.text, 0)).title).slice(0, 20)
    return title !== '' && titles.has(title)
  })
}

/** A list of contents speaks of items that stand elsewhere; a list that repeats nothing is the agenda itself. */
function isOf(list: ContentsList, signs: readonly LineSigns[], chain: readonly ItemHead[]): boolean {
  if (chain.some(({ line }) => line >= list.from && line < list.to)) return false
  const titles = new Set(chain.map(({ line }) => plainTitle(signs[line]!.number!.title.title).slice(0, 20)))
  const numbers = new Set(chain.map(({ number }) => number))
  return list.entries.some(
    ({ title, number }) => titles.has(plainTitle(title).slice(0, 20)) || (number !== undefined && numbers.has(number)),
  )
}

function fromHeadlines(
  lines: readonly Line[],
  signs: readonly LineSigns[],
  headlines: readonly Headline[],
  contents: readonly ContentsList[],
  by: PaperParts['by'],
): PaperParts {
  const end = closingFrom(lines, headlines)
  const items = partsOf(lines, signs, headlines, end, by !== 'single' && recordsStandBefore(signs, headlines))
  const first = items[0] ? startOf(items[0]) : end
  const isOwn = (line: Line) => !contents.some(({ from, to }) => line.index >= from && line.index < to)
  return {
    head: lines.slice(0, first).filter(isOwn),
    contents,
    items: contents.length ? items.map((part) => ({ ...part, body: part.body.filter(isOwn) })) : items,
    closing: lines.slice(end),
    by,
  }
}

/** Signatures and a list of all attachments close a paper, unless they are numbered items. */
function closingFrom(lines: readonly Line[], headlines: readonly Headline[]): number {
  const last = headlines.at(-1)
  if (!last) return lines.length
  for (let at = last.to; at < lines.length; at++) if (isClosingHeading(lines[at]!.text)) return at
  return lines.length
}

function recordsStandBefore(signs: readonly LineSigns[], headlines: readonly Headline[]): boolean {
  const before = headlines.filter(({ from }) => signs[from - 1]?.records).length
  const after = headlines.filter(({ to }) => signs[to]?.records || signs[to + 1]?.records || signs[to]?.recordLabel).length
  return before > after || (signs[(headlines[0]?.from ?? 0) - 1]?.records !== undefined && before >= after)
}

function fromContents(lines: readonly Line[], list: ContentsList): PaperParts {
  const items = list.entries.map((entry): ItemPart => {
    const held = lines.filter(({ start, end }) => entry.spans.some((span) => start < span[1] && end > span[0]))
    const line = held[0]!
    const at = Math.max(0, line.text.indexOf(entry.title.slice(0, 12)))
    const title = readItemTitle(line.text, at)
    return {
      number: entry.number || undefined,
      numberSpan: undefined,
      title: { ...title, title: held.length > 1 ? readItemTitle(entry.title, 0).title : title.title },
      titleSpans: [
        [line.start + title.titleSpan[0], line.start + title.titleSpan[1]],
        ...held.slice(1).map(({ start, end }) => [start, end] as const),
      ],
      headLines: held,
      before: [],
      body: [],
      told: undefined,
      assigned: undefined,
    }
  })
  const held = new Set(items.flatMap(({ headLines }) => headLines))
  return { head: lines.filter((line) => !held.has(line)), contents: [], items, closing: [], by: 'contents' }
}
