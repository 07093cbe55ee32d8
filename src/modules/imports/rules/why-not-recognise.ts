import type { Refusal } from '../../../kernel/refusal.ts'
import { findDates, isoDay } from './lines/dates.ts'
import type { SectionKind, UnrecognisableCode } from './draft.ts'
import { findContentsLists } from './head/contents-list.ts'
import { headEntryOf } from './head/head-entries.ts'
import { weighItemHeads } from './items/item-heads.ts'
import { namesCommittee } from './lexicon/committees.ts'
import { isStandingTitle } from './lexicon/item-words.ts'
import { paperWord } from './lexicon/paper-words.ts'
import type { LineSigns } from './lines/line-signs.ts'
import type { Line } from './lines/lines.ts'
import type { PaperParts } from './head/paper-parts.ts'

/** Whether a text is no paper of one meeting. In doubt it is: a person sees the draft and decides. */
export function whyNotRecognise(
  lines: readonly Line[],
  signs: readonly LineSigns[],
  parts: PaperParts,
  note: boolean,
): Refusal<UnrecognisableCode> | undefined {
  if (!note && !isOfMeeting(lines, signs, parts)) return { code: 'imports/not-a-meeting-paper' }
  if (parts.by === 'fields' || note) return undefined
  const days = meetingDays(lines, signs)
  return days.length > 1 ? { code: 'imports/several-meetings', values: { count: days.length, dates: days.join(', ') } } : undefined
}

const enough = 3

/** Asked from the surest evidence to the faintest, and no further than it takes. */
function isOfMeeting(lines: readonly Line[], signs: readonly LineSigns[], parts: PaperParts): boolean {
  let weight = 0
  const seen = new Set<SectionKind>()
  for (const { heading } of signs) {
    if (!heading || seen.has(heading.kind)) continue
    seen.add(heading.kind)
    weight += weightOfSection[heading.kind] ?? 0
    if (weight >= enough) return true
  }
  const first = lines.slice(0, 40)
  return evidence.some((holds) => (weight += holds(parts, first)) >= enough)
}

const weightOfSection: Readonly<Partial<Record<SectionKind, number>>> = {
  recommendation: 2,
  casePresentation: 2,
  conclusion: 2,
  theme: 2,
  competence: 2,
  caseRoute: 2,
  background: 1,
  summary: 1,
  economy: 1,
  legalBasis: 1,
  attachments: 1,
  attendance: 1,
  furtherProcess: 1,
}

/** How much each sign of a meeting weighs where it is found; the first lines are those of the head. */
const evidence: readonly ((parts: PaperParts, first: readonly Line[]) => number)[] = [
  ({ by }) => (by === 'fields' ? 5 : 0),
  ({ items }) => (items.length >= 2 && items.some(({ title }) => isStandingTitle(title.title)) ? 3 : 0),
  ({ items }) => (items.some(({ title }) => title.type !== undefined) ? 2 : 0),
  (_, first) => (first.some(({ text }) => text.length < 120 && paperWord.test(text)) ? 2 : 0),
  (_, first) => (first.some(({ text }) => text.length < 120 && namesCommittee(text)) ? 1 : 0),
  (_, first) => (first.some(({ text }) => text.length < 160 && /\bmøde(?:t)? (?:i|den|d\.)\b/i.test(text)) ? 2 : 0),
  (_, first) => (first.some(labelsMeeting) ? 2 : 0),
]

function labelsMeeting(line: Line): boolean {
  const meaning = headEntryOf(line).label?.meaning
  return (
    (meaning === 'date' || meaning === 'place' || meaning === 'people') &&
    /møde|delt|medlem|afbud|fravær|til ?stede|referent/i.test(line.text)
  )
}

/** Different days at which a meeting's head stands, with the agenda begun anew after each. */
function meetingDays(lines: readonly Line[], signs: readonly LineSigns[]): string[] {
  const starts: { at: number; day: string }[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (line.text.length > 160 || !line.hasDigit) continue
    const day = dayOfHead(line, lines[at - 1])
    if (day && starts.at(-1)?.day !== day) starts.push({ at, day })
  }
  if (new Set(starts.map(({ day }) => day)).size < 2) return []
  const firsts = weighItemHeads(lines, signs, findContentsLists(lines, signs))
    .filter(({ order, weight }) => order === 1 && weight >= 6)
    .map(({ line }) => line)
  const kept = starts.filter(({ at }, index) => {
    const from = index === 0 ? 0 : at
    const to = starts[index + 1]?.at ?? lines.length
    return firsts.some((first) => first >= from && first < to)
  })
  return [...new Set(kept.map(({ day }) => day))]
}

function dayOfHead(line: Line, above: Line | undefined): string | undefined {
  const date = findDates(line.text)[0]
  const iso = date && isoDay(date)
  if (!iso) return undefined
  const label = headEntryOf(line).label ?? (above && above.text.length < 40 ? headEntryOf(above).label : undefined)
  if (label?.meaning === 'date') return iso
  if (
    /^(?:referat|dagsorden|beslutningsreferat|beslutningsprotokol)\b/i.test(line.text) &&
    line.text.length < 120 &&
    !/\bgodkend/i.test(line.text)
  )
    return iso
  return line.kind === 'heading' && paperWord.test(line.text) && !/godkend|notat|^\d/i.test(line.text) ? iso : undefined
}
