import ICAL from 'ical.js'

/** Something in a calendar, already in words. */
export interface CalendarEvent {
  /** The same for as long as the thing is the same, whatever changes about it. */
  readonly uid: string
  /** Goes up with every change of time or place. */
  readonly sequence: number
  /** An instant with a time of day, or a whole day as ISO day. */
  readonly start: Date | string
  readonly end?: Date | undefined
  readonly summary: string
  readonly location?: string | undefined
  readonly description?: string | undefined
  readonly url?: string | undefined
  readonly cancelled?: boolean
  /** Takes no time from the day: a deadline. */
  readonly transparent?: boolean
}

export interface Calendar {
  readonly name: string
  readonly events: readonly CalendarEvent[]
  /** When it was written. */
  readonly now: Date
}

/** An iCalendar file (RFC 5545); instants are written in UTC, which every client turns into its own. */
export function writeCalendar({ name, events, now }: Calendar): string {
  const calendar = new ICAL.Component('vcalendar')
  for (const [key, value] of Object.entries({
    version: '2.0',
    prodid: '-//Samspil//Samspil//DA',
    calscale: 'GREGORIAN',
    method: 'PUBLISH',
  }))
    calendar.addPropertyWithValue(key, value)
  calendar.addPropertyWithValue('x-wr-calname', name)
  for (const event of events) calendar.addSubcomponent(componentOf(event, now))
  return `${calendar.toString()}\r\n`
}

function componentOf(event: CalendarEvent, now: Date): ICAL.Component {
  const component = new ICAL.Component('vevent')
  component.addPropertyWithValue('uid', event.uid)
  component.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(now, true))
  component.addPropertyWithValue('sequence', event.sequence)
  component.addPropertyWithValue('dtstart', timeOf(event.start))
  if (event.end) component.addPropertyWithValue('dtend', timeOf(event.end))
  component.addPropertyWithValue('summary', event.summary)
  if (event.location) component.addPropertyWithValue('location', event.location)
  if (event.description) component.addPropertyWithValue('description', event.description)
  if (event.url) component.addPropertyWithValue('url', event.url)
  component.addPropertyWithValue('status', event.cancelled ? 'CANCELLED' : 'CONFIRMED')
  component.addPropertyWithValue('transp', event.transparent ? 'TRANSPARENT' : 'OPAQUE')
  return component
}

function timeOf(when: Date | string): ICAL.Time {
  return typeof when === 'string' ? ICAL.Time.fromDateString(when) : ICAL.Time.fromJSDate(when, true)
}
