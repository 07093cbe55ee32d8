import { expect, it } from 'vitest'
import type { Attending } from '../meeting-version.ts'
import { correctedPeople, listingAsked, type Listing } from './corrected-people.ts'

const person = (personId: string, remark?: string): Attending => ({
  personId,
  name: personId,
  roles: [],
  capacity: 'member',
  presence: 'present',
  remark,
})
const people = [person('borgmester'), person('direktør', 'kom kl. 9.40')]

it.each<[Listing, [string, string, string | undefined][]]>([
  [
    'absent',
    [
      ['borgmester', 'present', undefined],
      ['direktør', 'absent', undefined],
    ],
  ],
  [
    'arrived-late',
    [
      ['borgmester', 'present', undefined],
      ['direktør', 'arrived-late', 'kom kl. 9.40'],
    ],
  ],
  ['not-listed', [['borgmester', 'present', undefined]]],
])('lists one person as %s', (listing, expected) =>
  expect(correctedPeople(people, 'direktør', listing).map(({ name, presence, remark }) => [name, presence, remark])).toEqual(expected),
)

it.each([
  ['apology', 'apology'],
  ['not-listed', 'not-listed'],
  ['', undefined],
  ['king', undefined],
])('is asked for as %j: %s', (written, listing) => expect(listingAsked(written)).toBe(listing))
