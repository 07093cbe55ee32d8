import { danishInstant } from '../../../kernel/dates.ts'
import type { Language } from '../../../kernel/language.ts'
import type { CalendarEvent } from '../../../platform/calendar/write-calendar.ts'
import type { CalendarView } from '../queries/calendar-feed.ts'
import { words } from './words.ts'

/** Meetings and their deadlines as a calendar has them. A meeting without a time is a whole day. */
export function calendarEvents({ meetings, withDeadlines }: CalendarView, origin: string, language: Language): CalendarEvent[] {
  const t = words(language).year
  return meetings.flatMap((meeting): CalendarEvent[] => {
    const { id, committee, heldOn, startsAt, endsAt, place, sequence, state, cancelledBecause, deadlines } = meeting
    const cancelled = state === 'cancelled'
    const shared = { sequence, url: `${origin}/moeder/${id}`, cancelled }
    const event: CalendarEvent = {
      ...shared,
      uid: `${id}@samspil`,
      start: startsAt ? danishInstant(heldOn, startsAt) : heldOn,
      end: startsAt && endsAt ? danishInstant(heldOn, endsAt) : undefined,
      summary: committee.name,
      location: place ?? undefined,
      description: cancelled && cancelledBecause ? t.cancelledBecause(cancelledBecause) : undefined,
    }
    if (!withDeadlines) return [event]
    return [
      event,
      ...deadlines.map(({ kind, dueOn }) => ({
        ...shared,
        uid: `${id}-${kind}@samspil`,
        start: dueOn,
        summary: `${t.deadlines[kind]}: ${committee.name}`,
        transparent: true,
      })),
    ]
  })
}
