import ICAL from 'ical.js'

/** Somebody with a mail address, as calendar programs know them. */
export interface CalendarUser {
  readonly name: string
  readonly address: string
}

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
  /** Of an invitation: who asks, and who is asked. */
  readonly organizer?: CalendarUser | undefined
  readonly attendee?: CalendarUser | undefined
}

export interface Calendar {
  /** Of one that is subscribed to. */
  readonly name?: string
  readonly events: readonly CalendarEvent[]
  /** When it was written. */
  readonly now: Date
  /** What the receiver is to do with it (RFC 5546); to read it where nothing is said. */
  readonly method?: 'PUBLISH' | 'REQUEST' | 'CANCEL'
}

// At most 75 octets, of which ical.js forgets the space that a folded line begins with.
ICAL.foldLength = 74

/** How often a program should look again; some look at the one property, some at the other. */
const refresh = 'PT4H'

/** An iCalendar file (RFC 5545); instants are written in UTC, which every client turns into its own. */
export function writeCalendar({ name, events, now, method = 'PUBLISH' }: Calendar): string {
  const calendar = new ICAL.Component('vcalendar')
  for (const [key, value] of Object.entries({ version: '2.0', prodid: '-//Samspil//Samspil//DA', calscale: 'GREGORIAN', method }))
    calendar.addPropertyWithValue(key, value)
  if (method === 'PUBLISH') {
    const interval = new ICAL.Property('refresh-interval', calendar)
    interval.resetType('duration')
    interval.setValue(ICAL.Duration.fromString(refresh))
    calendar.addProperty(interval)
    calendar.addPropertyWithValue('x-published-ttl', refresh)
  }
  if (name) calendar.addPropertyWithValue('x-wr-calname', name)
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
  if (event.organizer) addUser(component, 'organizer', event.organizer)
  if (event.attendee)
    addUser(component, 'attendee', event.attendee, {
      cutype: 'INDIVIDUAL',
      role: 'REQ-PARTICIPANT',
      ...(!event.cancelled && { partstat: 'NEEDS-ACTION', rsvp: 'TRUE' }),
    })
  component.addPropertyWithValue('status', event.cancelled ? 'CANCELLED' : 'CONFIRMED')
  component.addPropertyWithValue('transp', event.transparent ? 'TRANSPARENT' : 'OPAQUE')
  return component
}

function addUser(
  component: ICAL.Component,
  kind: 'organizer' | 'attendee',
  { name, address }: CalendarUser,
  parameters: Readonly<Record<string, string>> = {},
): void {
  const property = new ICAL.Property(kind, component)
  property.setValue(`mailto:${address}`)
  // A quotation mark cannot stand in a parameter at all.
  property.setParameter('cn', name.replaceAll('"', "'").replace(/\p{Cc}/gu, ' '))
  for (const [parameter, value] of Object.entries(parameters)) property.setParameter(parameter, value)
  component.addProperty(property)
}

function timeOf(when: Date | string): ICAL.Time {
  return typeof when === 'string' ? ICAL.Time.fromDateString(when) : ICAL.Time.fromJSDate(when, true)
}
