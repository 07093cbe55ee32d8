import type { Span } from '../../../documents/rules/content-tree.ts'
import { findDates, isoDay, nearestYear } from '../lines/dates.ts'
import type { DraftDeadline } from '../draft.ts'
import type { Line } from '../lines/lines.ts'
import { collapsed, sentencesOf } from '../lines/sentences.ts'

const speaks =
  /\bfrist(?:en)?\b|\bdeadline\b|høringsfrist|tilmeldingsfrist|svarfrist|indmeld(?:es|ing).{0,60}senest|senest.{0,60}indmeld|(?:punkter|emner) til (?:dagsordenen|næste|mødet|kommende).{0,80}\b(?:senest|inden)\b/i
/** Parts of the words that a limit in time is told by. */
const limits = ['rist', 'eadline', 'senest', 'inden'] as const
const limitAlone = /^frist\s*:/i
const submission = /indmeld|punkter|dagsorden|indlever|bidrag|tilmeld|indsend|ansøg|emner/i
const consultation = /høring/i

/** "Frist: 15. maj 2023" belongs to the statement above it. */
const isLimitOfStatement = /^(?:frist|tidsfrist|deadline)\s*:\s*[\p{L} ]{0,12}\d[\d. -]*(?:\p{L}+ \d{4})?\.?$/iu

/** Sentences that set a time limit, with what is due; limits that ran out before the meeting are history. */
export function deadlinesIn(text: string, line: Line, after: string | undefined): DraftDeadline[] {
  // "Frist: 15. maj 2023" belongs to the duty above it.
  if (
    !line.hasDigit ||
    !limits.some((word) => line.text.includes(word)) ||
    limitAlone.test(line.text) ||
    !speaks.test(line.text) ||
    isLimitOfStatement.test(line.text)
  )
    return []
  const found: DraftDeadline[] = []
  for (const [start, end] of sentencesOf(text, line.start, line.end)) {
    const sentence = text.slice(start, end)
    if (!speaks.test(sentence)) continue
    const date = findDates(sentence).at(-1)
    const iso = date && isoDay(date, date.year ?? (after ? nearestYear(date, after) : undefined))
    if (!date || !iso || (after && iso < after)) continue
    const due = /^(?:frist(?:en)?|deadline) for (.+?) (?:er|var|udløber)\b/i.exec(collapsed(sentence))?.[1] ?? collapsed(sentence)
    found.push({
      date: iso,
      text: due,
      kind: consultation.test(sentence) ? 'consultation' : submission.test(sentence) ? 'submission' : 'other',
      places: { date: [[start + date.start, start + date.end]] as Span[], text: [[start, end]] as Span[] },
    })
  }
  return found
}
