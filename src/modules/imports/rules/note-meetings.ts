import type { Span } from '../../documents/rules/content-tree.ts'
import { findDates, isoDay, nearestYear } from './dates.ts'
import type { DraftComingMeeting, DraftItem } from './draft.ts'

const heading = /\bmøde(?:t)? i (?<who>.{3,100}?)(?=,?\s(?:den|d\.)\s?\d|\s\d{1,2}[.-]|$)/i

/** The meeting a note's item reports from or looks forward to, from its headline. */
export function reportsOn(item: DraftItem, text: string, written: string | undefined): Pick<DraftItem, 'reportsOn'> {
  const span = item.places['title']?.[0]
  if (!span) return {}
  const title = text.slice(span[0], span[1])
  const match = heading.exec(title)
  const date = findDates(title)[0]
  const iso = date && isoDay(date, date.year ?? (written ? nearestYear(date, written) : undefined))
  const who = match?.groups?.['who']?.trim()
  if (!who && !iso) return {}
  const from = who ? span[0] + match!.index + match![0].lastIndexOf(who) : 0
  return {
    reportsOn: {
      ...(who ? { committee: who.replace(/\s+/g, ' ') } : {}),
      ...(iso ? { date: iso } : {}),
      places: { ...(who ? { committee: [[from, from + who.length] as Span] } : {}), ...(iso && date ? { date: [[span[0] + date.start, span[0] + date.end] as Span] } : {}) },
    },
  }
}

const announced = /\bkommende møde\s+(?:den|d\.)\s?(?=\d)|\bnæste møde (?:er |afholdes |holdes )?(?:den|d\.)\s?(?=\d)/i

/** Meetings that the note looks forward to: its items' own, and those its text announces for the same committee. */
export function comingFromNote(items: readonly DraftItem[], after: string | undefined): DraftComingMeeting[] {
  if (!after) return []
  return items.flatMap(({ reportsOn: meeting }) =>
    meeting?.date && meeting.date > after ? [{ date: meeting.date, ...(meeting.committee ? { committee: meeting.committee } : {}), places: meeting.places }] : [],
  )
}

/** "Drøftelsen startes på udvalgets kommende møde d. 1. december 2023": the committee is that of the report. */
export function announcedIn(text: string, start: number, committee: string | undefined, after: string): DraftComingMeeting[] {
  const match = announced.exec(text)
  if (!match) return []
  const from = match.index + match[0].length
  const date = findDates(text.slice(from, from + 40))[0]
  const iso = date && date.start < 3 ? isoDay(date, date.year ?? nearestYear(date, after)) : undefined
  if (!iso || !date || iso <= after) return []
  return [{ date: iso, ...(committee ? { committee } : {}), places: { date: [[start + from + date.start, start + from + date.end]] } }]
}
