import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
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
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
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
})
