import type { Refusal } from '../../../kernel/refusal.ts'
import { findDates, isoDay } from './lines/dates.ts'
import type { UnrecognisableCode } from './draft.ts'
import { findContentsLists } from './head/contents-list.ts'
import { headEntryOf } from './head/head-entries.ts'
import { weighItemHeads } from './items/item-heads.ts'
import { namesCommittee } from './lexicon/committees.ts'
import { isStandingTitle } from './lexicon/item-words.ts'
import { paperWord } from './lexicon/paper-words.ts'
import type { LineSigns } from './lines/line-signs.ts'
import type { Line } from './lines/lines.ts'
import type { PaperParts } from './head/paper-parts.ts'
import { hasDigit } from './white-space.ts'

/** Whether a text is no paper of one meeting. In doubt it is: a person sees the draft and decides. */
export function whyNotRecognise(
  lines: readonly Line[],
  signs: readonly LineSigns[],
  parts: PaperParts,
  note: boolean,
): Refusal<UnrecognisableCode> | undefined {
  if (!note && evidence(lines, signs, parts) < 3) return { code: 'imports/not-a-meeting-paper' }
  if (parts.by === 'fields' || note) return undefined
  const days = meetingDays(lines, signs)
  return days.length > 1 ? { code: 'imports/several-meetings', values: { count: days.length, dates: days.join(', ') } } : undefined
}

function evidence(lines: readonly Line[], signs: readonly LineSigns[], parts: PaperParts): number {
  const kinds = new Set(signs.flatMap(({ heading }) => (heading ? [heading.kind] : [])))
  let weight = 0
  for (const kind of ['recommendation', 'casePresentation', 'conclusion', 'theme', 'competence', 'caseRoute'] as const)
    if (kinds.has(kind)) weight += 2
  for (const kind of ['background', 'summary', 'economy', 'legalBasis', 'attachments', 'attendance', 'furtherProcess'] as const)
    if (kinds.has(kind)) weight += 1
  const first = lines.slice(0, 40)
  if (first.some(({ text }) => text.length < 120 && paperWord.test(text))) weight += 2
  if (first.some(({ text }) => text.length < 120 && namesCommittee(text))) weight += 1
  if (
    first.some(
      (line) =>
        ['date', 'place', 'people'].includes(headEntryOf(line).label?.meaning ?? '') &&
        /møde|delt|medlem|afbud|fravær|til ?stede|referent/i.test(line.text),
    )
  )
    weight += 2
  if (first.some(({ text }) => text.length < 160 && /\bmøde(?:t)? (?:i|den|d\.)\b/i.test(text))) weight += 2
  if (parts.items.length >= 2 && parts.items.some(({ title }) => isStandingTitle(title.title))) weight += 3
  if (parts.items.some(({ title }) => title.type !== undefined)) weight += 2
  if (parts.by === 'fields') weight += 5
  return weight
}

/** Different days at which a meeting's head stands, with the agenda begun anew after each. */
function meetingDays(lines: readonly Line[], signs: readonly LineSigns[]): string[] {
  const starts: { at: number; day: string }[] = []
  for (const [at, line] of lines.entries()) {
    if (line.text.length > 160 || !hasDigit(line.text)) continue
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
