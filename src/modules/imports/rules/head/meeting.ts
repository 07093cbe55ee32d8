import type { Span } from '../../../documents/rules/content-tree.ts'
import type { StatedFields } from '../../../documents/rules/reading.ts'
import { isoDay } from '../lines/dates.ts'
import type { DraftMeeting } from '../draft.ts'
import type { HeadFindings } from './head-findings.ts'

export type MeetingFacts = Pick<DraftMeeting, 'committee' | 'title' | 'date' | 'start' | 'end' | 'place' | 'places'>

/** The meeting's own facts: what a payload states goes before what the head's lines say. */
export function meetingFacts(head: HeadFindings, fields: StatedFields | undefined): MeetingFacts {
  const places: Record<string, readonly Span[]> = {}
  const facts: { -readonly [K in keyof MeetingFacts]?: MeetingFacts[K] } = {}
  const set = (field: 'committee' | 'title' | 'date' | 'start' | 'end' | 'place', value: string | undefined, spans: readonly Span[]) => {
    if (value === undefined || facts[field] !== undefined) return
    facts[field] = value
    places[field] = spans
  }
  const starts = fields?.starts
  const ends = fields?.ends
  if (fields?.committee) set('committee', fields.committee.value.trim(), [fields.committee.span])
  if (starts) set('date', starts.value.slice(0, 10), [starts.span])
  if (starts && starts.value.length >= 16 && starts.value.slice(11, 16) !== '00:00') set('start', starts.value.slice(11, 16), [starts.span])
  if (ends && ends.value.length >= 16) set('end', ends.value.slice(11, 16), [ends.span])
  if (fields?.place?.value.trim()) set('place', fields.place.value.trim(), [fields.place.span])
  const { committee, date, times, start, end, place } = head
  if (committee) set('committee', committee.name, [committee.span])
  if (date) set('date', isoDay(date), [date.span])
  if (times) set('start', times.from, [times.span])
  if (start) set('start', start.time, [start.span])
  if (times?.to) set('end', times.to, [times.span])
  if (end) set('end', end.time, [end.span])
  if (place.length)
    set(
      'place',
      place.map(({ text }) => text.replace(/\s+/g, ' ')).join(', '),
      place.map(({ span }) => span),
    )
  return { ...facts, places }
}
