import type { Span } from '../../../documents/rules/content-tree.ts'
import { findDates, isoDay, nearestYear } from '../lines/dates.ts'
import type { Doubt, DraftComingMeeting, DraftItem } from '../draft.ts'

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
      places: {
        ...(who ? { committee: [[from, from + who.length] as Span] } : {}),
        ...(iso && date ? { date: [[span[0] + date.start, span[0] + date.end] as Span] } : {}),
      },
    },
  }
}

/** Meetings that the note looks forward to: its items' own, and those its text announces for the same committee. */
export function comingFromNote(items: readonly DraftItem[], after: string | undefined): DraftComingMeeting[] {
  if (!after) return []
  return items.flatMap(({ reportsOn: meeting }) =>
    meeting?.date && meeting.date > after
      ? [{ date: meeting.date, ...(meeting.committee ? { committee: meeting.committee } : {}), places: meeting.places }]
      : [],
  )
}

/** The year of a headline without one is that of the note; a person should see so. */
export function yearDoubts(items: readonly DraftItem[], text: string): Doubt[] {
  return items.flatMap(({ reportsOn: meeting }, at): Doubt[] => {
    const span = meeting?.places['date']?.[0]
    if (!meeting?.date || !span || /\d{4}/.test(text.slice(span[0], span[1]))) return []
    return [{ code: 'imports/year-assumed', values: { date: meeting.date }, field: `/items/${at}/reportsOn/date`, spans: [span] }]
  })
}
