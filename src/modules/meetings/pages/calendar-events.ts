import { danishInstant } from '../../../kernel/dates.ts'
import type { Language } from '../../../kernel/language.ts'
import type { CalendarEvent } from '../../../platform/calendar/write-calendar.ts'
import { formatDay } from '../../../ui/dates.ts'
import type { CalendarView } from '../queries/calendar-feed.ts'
import { words } from './words.ts'

type Feed = Pick<CalendarView, 'meetings' | 'deadlinesOf'>

/** Meetings and their deadlines as a calendar has them. A meeting without a time is a whole day. */
export function calendarEvents({ meetings, deadlinesOf }: Feed, origin: string, language: Language): CalendarEvent[] {
  const { year: t, calendar } = words(language)
  return meetings.flatMap((meeting): CalendarEvent[] => {
    const { id, committee, heldOn, startsAt, endsAt, place, sequence, state, cancelledBecause, movedFrom, deadlines } = meeting
    const cancelled = state === 'cancelled'
    const shared = { sequence, url: `${origin}/moeder/${id}`, cancelled }
    // Programs that do not cross out what is off at least say so.
    const named = (summary: string): string => (cancelled ? calendar.feedCancelled(summary) : summary)
    const event: CalendarEvent = {
      ...shared,
      uid: `${id}@samspil`,
      start: startsAt ? danishInstant(heldOn, startsAt) : heldOn,
      end: startsAt && endsAt ? danishInstant(heldOn, endsAt) : undefined,
      summary: named(committee.name),
      location: place ?? undefined,
      description:
        (cancelled
          ? cancelledBecause && t.cancelledBecause(cancelledBecause)
          : movedFrom && calendar.feedMovedFrom(formatDay(movedFrom, language))) || undefined,
    }
    if (!deadlinesOf.includes(committee.id)) return [event]
    return [
      event,
      ...deadlines.map(({ kind, dueOn }) => ({
        ...shared,
        uid: `${id}-${kind}@samspil`,
        start: dueOn,
        summary: named(`${t.deadlines[kind]}: ${committee.name}`),
        transparent: true,
      })),
    ]
  })
}
