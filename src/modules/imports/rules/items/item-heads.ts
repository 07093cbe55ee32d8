import type { ContentsList } from '../head/contents-list.ts'
import { plainTitle } from '../head/contents-list.ts'
import { isStandingTitle } from '../lexicon/item-words.ts'
import type { LineSigns } from '../lines/line-signs.ts'
import { isCapitals, type Line } from '../lines/lines.ts'

/** A line that may be the headline of an item, and how much speaks for it. */
export interface ItemHead {
  readonly line: number
  readonly number: string
  readonly order: number
  readonly weight: number
}

const leastWeight = 3

/** Numbered lines outside the lists of contents, with the evidence for each being an item and not a list in its text. */
export function weighItemHeads(lines: readonly Line[], signs: readonly LineSigns[], contents: readonly ContentsList[]): ItemHead[] {
  const listed = new Map<string, string>()
  for (const { entries } of contents) for (const entry of entries) if (entry.number) listed.set(entry.number, plainTitle(entry.title))
  const heads: ItemHead[] = []
  let runStartsAtOne = false
  let afterListHeading = false
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const sign = signs[at]!
    if (sign.division) afterListHeading = runStartsAtOne = false
    if (sign.heading) {
      afterListHeading =
        heads.length > 0 &&
        (sign.heading.kind === 'recommendation' || sign.heading.kind === 'attachments' || sign.heading.kind === 'conclusion')
      runStartsAtOne = false
    } else if (sign.number && afterListHeading) {
      if (signs[at - 1]?.number?.order !== sign.number.order - 1) runStartsAtOne = sign.number.order === 1
    } else if (!sign.number && !sign.furniture) runStartsAtOne = runStartsAtOne && lines[at - 1]?.block === line.block
    if (!sign.number || contents.some(({ from, to }) => at >= from && at < to)) continue
    const follows = heads.at(-1)?.order === sign.number.order - 1 && evidenceBelow(lines, signs, at) >= 4
    const inList = runStartsAtOne && line.kind !== 'heading' && !follows && !isStandingTitle(line.text.slice(sign.number.titleFrom))
    const weight = weightOf(lines, signs, at, listed.get(sign.number.number)) - (inList ? 6 : 0)
    if (weight >= leastWeight) heads.push({ line: at, number: sign.number.number, order: sign.number.order, weight })
  }
  return heads
}

function weightOf(lines: readonly Line[], signs: readonly LineSigns[], at: number, listedTitle: string | undefined): number {
  const line = lines[at]!
  const number = signs[at]!.number!
  const { title, type, open } = number.title
  const plain = listedTitle ? plainTitle(title) : ''
  let weight = afterClosedDivision(signs, at) ? 5 : 0
  if (line.kind === 'heading') weight += (line.level ?? 1) <= 3 ? 4 : 3
  if (number.form === 'word') weight += 3
  if (type) weight += 5
  if (open !== undefined) weight += 4
  if (line.emphasised || isCapitals(title)) weight += 2
  if (isStandingTitle(title)) weight += 3
  if (
    listedTitle &&
    plain &&
    (listedTitle.startsWith(plain) || plain.startsWith(listedTitle) || listedTitle.startsWith(plain.slice(0, 24)))
  )
    weight += 9
  const below = evidenceBelow(lines, signs, at)
  weight += below
  if (signs[at - 1]?.records && signs[at - 1]?.heading === undefined) weight += 4
  if (/[.;,]$/.test(line.text) && !/(?:mv|m\.m|evt|osv)\.$/.test(line.text))
    weight -= below >= 4 && line.text.length < 110 && !siblings(signs, at) ? 1 : 3
  if (title.length > 200) weight -= 3
  if (number.order % 1 !== 0 && line.kind !== 'heading') weight -= 2
  if (title === '' && number.form !== 'word') weight -= 5
  if (number.form === 'bare') weight -= 1
  if (below < 4 && siblings(signs, at) && line.kind !== 'heading' && open === undefined && !type && !isStandingTitle(title)) weight -= 2
  return weight
}

/** What follows a headline: a section, a case number, "Åbent". */
function evidenceBelow(lines: readonly Line[], signs: readonly LineSigns[], at: number): number {
  for (let next = at + 1; next <= at + 4 && next < lines.length; next++) {
    const sign = signs[next]!
    if (sign.records || sign.recordLabel) return 5
    if (sign.open !== undefined) return 4
    if (sign.heading) return next === at + 1 || lines[next - 1]!.text.length < 90 ? 4 : 1
    if (sign.number) return 0
  }
  return 0
}

function siblings(signs: readonly LineSigns[], at: number): boolean {
  const order = signs[at]!.number!.order
  return signs[at - 1]?.number?.order === order - 1 || signs[at + 1]?.number?.order === order + 1
}

/** Closed items have nothing under them; the line that opens the closed half speaks for them. */
function afterClosedDivision(signs: readonly LineSigns[], at: number): boolean {
  for (let above = at - 1; above >= 0 && at - above < 12; above--) {
    const division = signs[above]!.division
    if (division) return division === 'closed'
  }
  return false
}
