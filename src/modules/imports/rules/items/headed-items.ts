import { plainTitle, type ContentsList } from '../head/contents-list.ts'
import { headlineAt, type Headline } from './item-part.ts'
import { isStandingTitle } from '../lexicon/item-words.ts'
import { isContentsHeading, paperWord } from '../lexicon/paper-words.ts'
import { peopleLabelOf } from '../lexicon/people-labels.ts'
import { meetingLabelOf } from '../lexicon/meeting-labels.ts'
import type { LineSigns } from '../lines/line-signs.ts'
import { isCapitals, type Line } from '../lines/lines.ts'

/** Items of a paper without numbers: headings over a section or a case number, or all headings of one rank. */
export function headedHeadlines(lines: readonly Line[], signs: readonly LineSigns[], list: ContentsList | undefined): Headline[] {
  const titles = new Set(list?.entries.map(({ title }) => plainTitle(title)))
  const candidates: number[] = []
  for (const [at, line] of lines.entries()) {
    if (list && at >= list.from && at < list.to) continue
    const sign = signs[at]!
    if (sign.heading || sign.records || sign.furniture || sign.open !== undefined || line.text.length > 220) continue
    if (
      titles.has(plainTitle(line.text)) ||
      (looksLikeTitle(line) && !isLabel(line) && (line.kind === 'heading' || !signs[at - 1]?.heading))
    )
      candidates.push(at)
  }
  const sure = candidates.filter((at) => titles.has(plainTitle(lines[at]!.text)) || startsItem(signs, at))
  if (sure.length < 2 && !(sure.length === 1 && candidates.some((at) => isStandingTitle(lines[at]!.text))))
    return sameRank(lines, signs, candidates)
  const ranks = new Set(sure.map((at) => rankOf(lines[at]!)))
  const first = sure[0]!
  return candidates
    .filter((at) => sure.includes(at) || (at > first && ranks.has(rankOf(lines[at]!)) && isStandingTitle(lines[at]!.text)))
    .map((at) => headlineAt(lines, signs, at))
}

function looksLikeTitle(line: Line): boolean {
  return (
    line.kind === 'heading' ||
    (line.kind === 'paragraph' &&
      line.first &&
      (line.emphasised || (isCapitals(line.text) && line.text.length > 10)) &&
      !/[.,;]$/.test(line.text))
  )
}

function isLabel(line: Line): boolean {
  const { plain } = line
  return (
    peopleLabelOf(plain) !== undefined ||
    meetingLabelOf(plain) !== undefined ||
    isContentsHeading(line.text) ||
    paperWord.exec(line.text)?.[0].length === line.text.length
  )
}

function startsItem(signs: readonly LineSigns[], at: number): boolean {
  const next = signs[at + 1]
  return (
    !!next &&
    (next.records !== undefined ||
      next.recordLabel ||
      next.open !== undefined ||
      (next.heading !== undefined && next.heading.kind !== 'attendance'))
  )
}

function rankOf(line: Line): string {
  return `${line.kind}${line.level ?? ''}${isCapitals(line.text) ? 'C' : ''}${line.emphasised ? 'E' : ''}`
}

/** Free minutes: three or more headings of one rank, one of them such as every agenda has. */
function sameRank(lines: readonly Line[], signs: readonly LineSigns[], candidates: readonly number[]): Headline[] {
  const standing = candidates.find((at) => isStandingTitle(lines[at]!.text))
  if (standing === undefined) return []
  const rank = rankOf(lines[standing]!)
  const same = candidates.filter((at) => rankOf(lines[at]!) === rank)
  return same.length >= 3 ? same.map((at) => headlineAt(lines, signs, at)) : []
}
