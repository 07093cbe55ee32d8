import { findDates } from '../lines/dates.ts'
import { headEntryOf } from './head-entries.ts'
import { paperWord } from '../lexicon/paper-words.ts'
import type { Line } from '../lines/lines.ts'

const says = /^dagsord(?:e)?ner og referater(?!\p{L})/iu
const dayAndHour = /^(?:\p{L}{3,5}dag )?(?:den |d\. ?)?\d{1,2}[.-] ?[\p{L}\d]{1,9}[ -]\d{4},? kl/iu

/** Whether lines say of themselves that they head the paper of a meeting: a word for it, and two labels or a day. */
export function headOfMeeting(lines: readonly Line[]): boolean {
  const head = lines.slice(0, 120).filter(({ text }) => text.length < 160)
  if (!head.some(({ text }) => says.test(text) || (paperWord.test(text) && !/notat|sagsfremstilling/i.test(text)))) return false
  if (head.some(({ text }) => dayAndHour.test(text))) return true
  const labels = new Set(head.flatMap((line) => headEntryOf(line).label?.meaning ?? []))
  const known = ['date', 'place', 'people', 'start'].filter((meaning) => labels.has(meaning as never)).length
  return known >= 2 || head.some(({ text }) => paperWord.test(text) && findDates(text).length > 0)
}

/** Whether labels give the meeting's day and one thing more: the head of a page that prints one case of a meeting. */
export function isLabelled(lines: readonly Line[]): boolean {
  const meanings = new Set(lines.slice(0, 20).flatMap((line) => (line.text.length < 120 ? (headEntryOf(line).label?.meaning ?? []) : [])))
  return meanings.has('date') && (meanings.has('place') || meanings.has('committee'))
}
