import type { Language } from '../../../kernel/language.ts'
import { formatMeetingTime } from '../../../ui/dates.ts'
import { keptDrawing } from '../../../ui/kept-drawing.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import type { CommitteeView } from '../queries/committee-page.ts'
import { meetingEntry } from './meeting-entry.tsx'

interface Drawn {
  readonly meetings: CommitteeView['held']
  readonly today: string
  readonly language: Language
}

/** Meetings on their committee's own page. */
export const MeetingsOfCommittee = keptDrawing(({ meetings, today, language }: Drawn) => {
  return <Timeline entries={meetings.map((meeting) => meetingEntry(meeting, dayInWords(meeting), { language, today, query: {} }))} />

  /** The committee's name stands above; a meeting's own name here is its day. */
  function dayInWords({ heldOn, title }: Drawn['meetings'][number]): string {
    const when = formatMeetingTime({ date: heldOn }, language, { weekday: true })
    return title ?? `${when.slice(0, 1).toUpperCase()}${when.slice(1)}`
  }
})
