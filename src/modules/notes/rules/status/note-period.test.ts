import { expect, it } from 'vitest'
import { notePeriod, type PeriodAsked } from './note-period.ts'

const asked: PeriodAsked = { meetingOn: '2026-12-10', sinceOn: '', untilOn: '', afterwards: false }
const meetings = ['2026-03-12', '2026-09-10', '2026-12-10', '2027-02-04']

it.each<[string, Partial<PeriodAsked>, readonly string[], unknown]>([
  ['from the last meeting to the next', {}, meetings, ['2026-09-10', '2027-02-04']],
  ['a day between two meetings', { meetingOn: '2026-12-20' }, meetings, ['2026-12-10', '2027-02-04']],
  ['chosen days', { sinceOn: '2026-11-01', untilOn: '2026-12-31' }, meetings, ['2026-11-01', '2026-12-31']],
  ['no later meeting', {}, ['2026-09-10'], ['2026-09-10', '2027-02-08']],
  ['no meetings at all', {}, [], 'notes/no-earlier-meeting'],
  ['no meetings, but a day', { sinceOn: '2026-09-01' }, [], ['2026-09-01', '2027-02-08']],
  ['no day', { meetingOn: '10. december' }, meetings, 'notes/no-meeting-day'],
  ['a day that has been', { meetingOn: '2026-09-10' }, meetings, 'notes/meeting-day-past'],
  ['a day that has been, all the same', { meetingOn: '2026-09-10', afterwards: true }, meetings, ['2026-03-12', '2026-12-10']],
  ['since after the meeting', { sinceOn: '2026-12-10' }, meetings, 'notes/since-not-before'],
  ['since no day', { sinceOn: 'sidst' }, meetings, 'notes/no-earlier-meeting'],
  ['until before the meeting', { untilOn: '2026-12-09' }, meetings, 'notes/until-not-after'],
])('%s', (_, more, days, expected) => {
  const found = notePeriod({ ...asked, ...more }, days, '2026-11-22')
  expect('refusal' in found ? found.refusal.code : [found.sinceOn, found.untilOn]).toEqual(expected)
})

it('names the next meeting to whoever chose one that has been', () => {
  expect(notePeriod({ ...asked, meetingOn: '2026-03-12' }, meetings, '2026-11-22')).toEqual({
    refusal: { code: 'notes/meeting-day-past', values: { field: 'meeting', day: '2026-03-12', next: '2026-12-10' } },
  })
})
