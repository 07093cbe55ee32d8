import type { Shown } from '../../../platform/http/doors.ts'
import { formatTime } from '../../../ui/dates.ts'
import { relativeDay } from '../../../ui/relative-day.ts'
import { StateTag, type StateTone } from '../../../ui/state-tag.tsx'
import type { TimelineEntry } from '../../../ui/timeline.tsx'
import { wordFor } from '../../../ui/word-for.ts'
import { type Words, words } from './words.ts'

export interface ListedMeeting {
  readonly id: string
  readonly heldOn: string
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly place: string | null
  readonly title: string | null
  readonly state: string
  readonly announcedAt: Date | string | null
  /** An ISO instant where the database said it in JSON. */
  readonly publishedAt: Date | string | null
}

interface StateTagProps {
  readonly tone?: StateTone
  readonly word: string
}

/** A meeting as a line in a list of meetings: day, what, when and where, how far it is. */
export function meetingEntry(meeting: ListedMeeting, name: string | undefined, { language, today }: Shown): TimelineEntry {
  const t = words(language)
  const hours = [meeting.startsAt, meeting.endsAt].flatMap((time) => (time ? formatTime(time) : [])).join('–')
  const coming = meeting.heldOn >= today
  return {
    day: meeting.heldOn,
    title: name ?? meeting.title ?? t.meeting.untitled,
    href: `/moeder/${meeting.id}`,
    facts: [hours && t.meeting.clock(hours), meeting.place, coming && relativeDay(meeting.heldOn, today, language)]
      .filter(Boolean)
      .join(' · '),
    state:
      meeting.announcedAt === null ? <StateTag tone="warning" word={t.meeting.notPublic} /> : <StateTag {...stateOf(meeting, coming, t)} />,
  }
}

/** Of what is only announced is told whether its agenda has gone out, not more. */
function stateOf({ state, publishedAt }: ListedMeeting, coming: boolean, t: Words): StateTagProps {
  if (publishedAt === null && (state === 'agenda' || state === 'minutes'))
    return { tone: 'neutral', word: coming ? t.meeting.dispatched : t.meeting.notPublic }
  if (coming) return { tone: state === 'agenda' ? 'active' : 'neutral', word: wordFor(t.meeting.states, state) }
  return { word: state === 'planned' ? t.meeting.noPaper : wordFor(t.meeting.states, state) }
}
