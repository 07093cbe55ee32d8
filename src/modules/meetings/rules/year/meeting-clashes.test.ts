import { describe, expect, it } from 'vitest'
import { meetingClashes, type PlannedTime } from './meeting-clashes.ts'

const related = new Map([
  ['political', new Set(['professional'])],
  ['professional', new Set(['political'])],
])
const meeting = (key: string, committeeId: string, startsAt?: string, endsAt?: string, heldOn = '2027-05-12'): PlannedTime => ({
  key,
  committeeId,
  heldOn,
  startsAt,
  endsAt,
})

describe('clashes', () => {
  it.each<[what: string, meetings: PlannedTime[], clashes: string[]]>([
    ['at the same time', [meeting('a', 'political', '09:00', '11:00'), meeting('b', 'professional', '10:00', '12:00')], ['a-b', 'b-a']],
    ['one after the other', [meeting('a', 'political', '09:00', '11:00'), meeting('b', 'professional', '11:00', '12:00')], []],
    ['on different days', [meeting('a', 'political'), meeting('b', 'professional', undefined, undefined, '2027-05-13')], []],
    ['a time that is not set', [meeting('a', 'political'), meeting('b', 'professional', '11:00', '12:00')], ['a-b', 'b-a']],
    ['without an end', [meeting('a', 'political', '09:00'), meeting('b', 'professional', '15:00')], ['a-b', 'b-a']],
    ['committees that share nobody', [meeting('a', 'political'), meeting('b', 'klu')], []],
    ['two of one committee, at any time', [meeting('a', 'klu', '08:00', '09:00'), meeting('b', 'klu', '10:00', '11:00')], ['a-b', 'b-a']],
  ])('%s', (_, meetings, clashes) =>
    expect(meetingClashes(meetings, related).map(({ key, with: other }) => `${key}-${other}`)).toEqual(clashes),
  )
})
