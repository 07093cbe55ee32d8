import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { calendarEventsIn, calendarLines } from '../../../test/support/calendar-lines.ts'
import { type CalendarEvent, writeCalendar } from './write-calendar.ts'

const now = new Date('2026-11-22T08:00:00Z')
const meeting: CalendarEvent = {
  uid: '5f0c@samspil',
  sequence: 2,
  start: new Date('2026-12-14T12:00:00Z'),
  end: new Date('2026-12-14T14:00:00Z'),
  summary: 'Politisk Sundhedsklynge Midt',
  location: 'Gladsaxe Rådhus, lokale 2607; 1. sal',
  url: 'https://example.org/moeder/5f0c',
}

function readBack(events: readonly CalendarEvent[]): ICAL.Event[] {
  const text = writeCalendar({ name: 'Møder', events, now })
  // Also as the letter of the standard has it, and by nobody's library.
  expect(calendarEventsIn(text).map(({ SUMMARY }) => SUMMARY)).toEqual(events.map(({ summary }) => summary))
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

describe('a calendar', () => {
  it('says when and where in a way that programs read back', () => {
    const [event] = readBack([meeting])
    expect(event?.startDate.toJSDate()).toEqual(meeting.start)
    expect(event?.endDate.toJSDate()).toEqual(meeting.end)
    expect(event?.location).toBe(meeting.location)
    expect(event?.sequence).toBe(2)
  })

  it('crosses out what is cancelled', () => {
    expect(writeCalendar({ name: 'Møder', events: [{ ...meeting, cancelled: true }], now })).toContain('STATUS:CANCELLED')
  })

  it('has a whole day without a time', () => {
    const text = writeCalendar({ name: 'Frister', events: [{ ...meeting, start: '2026-12-01', end: undefined, transparent: true }], now })
    expect(text).toContain('DTSTART;VALUE=DATE:20261201')
    expect(text).toContain('TRANSP:TRANSPARENT')
  })

  it('keeps any text, however long and whatever its signs', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (written) => {
        const summary = written.replace(/\p{Cc}/gu, ' ').trim() || 'Møde'
        expect(readBack([{ ...meeting, summary }])[0]?.summary).toBe(summary)
      }),
    ))

  it('keeps whoever invites and is invited, whatever they are called', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (written) => {
        const name = written.replace(/\p{Cc}/gu, ' ').trim() || 'Borgmesteren'
        const user = { name, address: 'borgmesteren@furesoe.example' }
        const text = writeCalendar({ method: 'REQUEST', events: [{ ...meeting, organizer: user, attendee: user }], now })
        const lines = calendarLines(text)
        for (const property of ['ORGANIZER', 'ATTENDEE'])
          expect(lines.find((line) => line.name === property)).toMatchObject({
            value: 'mailto:borgmesteren@furesoe.example',
            parameters: { CN: name.replaceAll('"', "'") },
          })
      }),
    ))

  it('asks for nothing where it is only read, and says how often to look again', () => {
    const read = calendarLines(writeCalendar({ name: 'Møder', events: [meeting], now }))
    expect(read).toContainEqual({ name: 'METHOD', parameters: {}, value: 'PUBLISH' })
    expect(read).toContainEqual({ name: 'REFRESH-INTERVAL', parameters: { VALUE: 'DURATION' }, value: 'PT4H' })
    expect(read.some(({ name }) => name === 'ATTENDEE')).toBe(false)
  })

  it('takes a meeting back without asking for an answer', () => {
    const attendee = { name: 'Borgmesteren', address: 'borgmesteren@furesoe.example' }
    const lines = calendarLines(writeCalendar({ method: 'CANCEL', events: [{ ...meeting, cancelled: true, attendee }], now }))
    expect(lines).toContainEqual({ name: 'STATUS', parameters: {}, value: 'CANCELLED' })
    expect(lines.find(({ name }) => name === 'ATTENDEE')?.parameters).not.toHaveProperty('RSVP')
  })
})
