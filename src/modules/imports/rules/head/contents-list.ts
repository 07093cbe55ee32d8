import type { Span } from '../../../documents/rules/content-tree.ts'
import { readItemTitle } from '../items/item-title.ts'
import { isContentsHeading } from '../lexicon/paper-words.ts'
import type { LineSigns } from '../lines/line-signs.ts'
import { spanOf, type Line } from '../lines/lines.ts'

/** A list of what the paper contains, as it stands before the items: lines [from, to). */
export interface ContentsList {
  readonly from: number
  readonly to: number
  readonly entries: readonly ContentsEntry[]
}

export interface ContentsEntry {
  readonly number: string | undefined
  readonly title: string
  readonly spans: readonly Span[]
  readonly page: number | undefined
  readonly open: boolean | undefined
}

const columnHeads = /^(?:(?:pkt\.?|punkt|nr\.?|titel|tekst|side|emne|sag|åben|lukket|bilag)\s*)+$/i
const sideColumn = /\s+side$/i
const leaders = /(?:\.\s?){4,}\s*\d{1,4}\s*$|…+\s*\d{1,4}\s*$/

export function findContentsLists(lines: readonly Line[], signs: readonly LineSigns[]): ContentsList[] {
  const lists: ContentsList[] = []
  // Most papers never come to ask for them.
  let repeated: ReadonlySet<string> | undefined
  const repeats = (key: string | undefined) => key !== undefined && (repeated ??= repeatedHeadlines(lines, signs)).has(key)
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at]!.text
    const headed = text.length < 50 && isContentsHeading(endsInSide(text) ? text.replace(sideColumn, '') : text)
    const begins = !headed && lists.length === 0 && beginsRun(lines, signs, at, repeats)
    if (!headed && !begins && !endsInNumber(text)) continue
    if (!headed && !begins && !leaders.test(text.slice(-60))) continue
    const list = readEntries(lines, signs, at, headed ? at + 1 : at)
    if (list.entries.length < (headed ? 1 : 2)) continue
    lists.push(list)
    at = list.to - 1
  }
  return lists
}

/** Numbered lines that stand twice or more, by number and title. */
function repeatedHeadlines(lines: readonly Line[], signs: readonly LineSigns[]): ReadonlySet<string> {
  const once = new Set<string>()
  const twice = new Set<string>()
  lines.forEach((line, at) => {
    const key = headlineKey(line, signs[at]!)
    if (key) (once.has(key) ? twice : once).add(key)
  })
  return twice
}

function headlineKey(line: Line, { number }: LineSigns): string | undefined {
  return number && line.text.length < 240 ? `${number.number} ${plainTitle(number.title.title)}` : undefined
}

/** A list without a heading over it: two numbers in a row or more, and the first headline comes again below. */
function beginsRun(
  lines: readonly Line[],
  signs: readonly LineSigns[],
  at: number,
  repeats: (key: string | undefined) => boolean,
): boolean {
  const number = signs[at]!.number
  return (
    number !== undefined &&
    lines[at]!.kind !== 'heading' &&
    signs[at + 1]?.number?.order === number.order + 1 &&
    repeats(headlineKey(lines[at]!, signs[at]!))
  )
}

function endsInSide(text: string): boolean {
  const last = text.charAt(text.length - 1)
  return last === 'e' || last === 'E'
}

function endsInNumber(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  return last >= 48 && last <= 57
}

function readEntries(lines: readonly Line[], signs: readonly LineSigns[], from: number, first: number): ContentsList {
  const entries: ContentsEntry[] = []
  let last = -1
  let at = first
  for (; at < lines.length; at++) {
    const line = lines[at]!
    const sign = signs[at]!
    if (sign.furniture || columnHeads.test(line.text)) continue
    const alone = /^(\d{1,3})\.?$/.exec(line.text)
    const next = lines[at + 1]
    const paged = leaders.test(line.text)
    if (sign.number && !isBodyHeading(line, entries)) {
      if (entries.length === 0 && signs[at + 1]?.heading) break
      if (sign.number.order <= last) break
      last = sign.number.order
      entries.push(entryOf([line], sign.number.title, sign.number.number))
    } else if (
      alone &&
      next &&
      entries.at(-1)?.number &&
      entries.at(-1)!.page === undefined &&
      (/^\d{1,3}\.?$/.test(next.text) ||
        isContentsHeading(next.text) ||
        (entries.length >= 3 && entries.slice(0, -1).every(({ page }) => page !== undefined)))
    ) {
      entries.push({ ...entries.pop()!, page: Number(alone[1]) })
    } else if (
      alone?.[1] &&
      next &&
      Number(alone[1]) > last &&
      !signs[at + 1]?.number &&
      !signs[at + 1]?.heading &&
      next.kind !== 'heading'
    ) {
      last = Number(alone[1])
      entries.push(entryOf([line, next], readItemTitle(next.text, 0), alone[1]))
      at++
    } else if (paged && entries.length && !sign.heading && entries.at(-1)!.page === undefined && entries.at(-1)!.number) {
      continueEntry(entries, line)
    } else if (paged || (last < 0 && line.kind === 'list-item' && !sign.heading)) {
      entries.push(entryOf([line], readItemTitle(line.text, 0)))
    } else if (continues(lines[at - 1], line, sign, entries)) {
      continueEntry(entries, line)
    } else break
  }
  return { from, to: at, entries }
}

/** Items are headings; their list is not, or is from its first entry on. */
function isBodyHeading(line: Line, entries: readonly ContentsEntry[]): boolean {
  return line.kind === 'heading' && entries.length > 0
}

function continues(above: Line | undefined, line: Line, sign: LineSigns, entries: readonly ContentsEntry[]): boolean {
  if (!above || entries.length === 0 || sign.heading || sign.records || line.kind === 'heading' || sign.open !== undefined) return false
  const entry = entries.at(-1)!
  if (entries.some(({ page }) => page !== undefined)) return entry.page === undefined && line.text.length < 160
  return above.block === line.block && !above.emphasised && /^[\p{Ll}(]/u.test(line.text) && line.text.length < 160
}

function entryOf(lines: readonly Line[], { title, page, open }: ReturnType<typeof readItemTitle>, number?: string): ContentsEntry {
  const bare = page === undefined ? /^(.*\S)\s+(\d{1,3})$/.exec(title) : null
  return {
    number: number || undefined,
    title: bare?.[1] ?? title,
    spans: lines.map(spanOf),
    page,
    open,
  }
}

function continueEntry(entries: ContentsEntry[], line: Line): void {
  const entry = entries.pop()!
  const rest = readItemTitle(line.text, 0)
  entries.push({
    ...entry,
    title: `${entry.title} ${rest.title}`,
    spans: [...entry.spans, spanOf(line)],
    page: rest.page ?? entry.page,
  })
}

/** Letters and digits only, for comparing a title with its entry. A page number may still hang on the entry. */
export function plainTitle(title: string): string {
  const lower = title.toLowerCase()
  let plain = ''
  let from = 0
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at)
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xdf && code <= 0xff && code !== 0xf7)) continue
    // Dashes and quotation marks are as plain as ASCII; what else there may be, the pattern knows.
    if (code > 126 && (code < 0x2010 || code > 0x2027)) return lower.replace(neitherLetterNorDigit, '')
    plain += lower.slice(from, at)
    from = at + 1
  }
  return plain + lower.slice(from)
}

const neitherLetterNorDigit = /[^\p{L}\p{N}]+/gu
