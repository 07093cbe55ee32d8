import { describe, expect, it } from 'vitest'
import { listedMeetings } from './listed-meetings.ts'

const list = (...meetings: object[]) => ({ Udvalg: { 'Udvalg 2026-2029': [{ Navn: 'Ældre og Sundhed', Moeder: meetings }] } })

describe('the calendar of FirstAgenda', () => {
  it.each<[string, object, object]>([
    [
      'an instant',
      { MeetingBeginUtc: '2027-02-03T15:00:00Z', MeetingEndUtc: '2027-02-03T17:30:00Z', Sted: 'Rådhuset' },
      { heldOn: '2027-02-03', startsAt: '16:00', endsAt: '18:30', place: 'Rådhuset' },
    ],
    ['an instant in summer', { MeetingBeginUtc: '2027-06-02T22:30:00Z' }, { heldOn: '2027-06-03', startsAt: '00:30' }],
    ['a time with its offset', { Dato: '2027-02-03T16:00:00+01:00' }, { heldOn: '2027-02-03', startsAt: '16:00' }],
    ['only a day', { Dato: '2027-02-03T00:00:00' }, { heldOn: '2027-02-03', startsAt: undefined }],
    [
      'an end before its beginning',
      { Dato: '2027-02-03T16:00:00', MeetingEndUtc: '2027-02-03T10:00:00Z' },
      { startsAt: '16:00', endsAt: undefined },
    ],
  ])('has a meeting with %s', (_, meeting, expected) => {
    expect(listedMeetings(list(meeting))).toMatchObject([{ committee: 'Ældre og Sundhed', ...expected }])
  })

  it('has a meeting once that stands there as agenda, supplement and minutes, with all that any of them says', () => {
    const twice = list({ Navn: 'Dagsorden', Dato: '2027-02-03T16:00:00' }, { Navn: null, Dato: '2027-02-03T16:00:00', Sted: 'Rådhuset' })
    expect(listedMeetings(twice)).toEqual([
      { committee: 'Ældre og Sundhed', heldOn: '2027-02-03', startsAt: '16:00', endsAt: undefined, place: 'Rådhuset' },
    ])
  })

  it.each([[list({ Navn: 'Dagsorden' })], [list({ Dato: 'snart' })], [{ Udvalg: [{ Navn: 'Uden møder' }] }], [{ Udvalg: {} }]])(
    'is empty without days: %j',
    (payload) => expect(listedMeetings(payload)).toEqual([]),
  )

  it.each([[null], ['tekst'], [[]], [{}], [{ Dagsordenpunkter: [] }], [{ Udvalg: { Navn: 'Et møde' } }]])('%j is none', (payload) =>
    expect(listedMeetings(payload)).toBeUndefined(),
  )
})
