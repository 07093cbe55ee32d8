import fc from 'fast-check'
import { expect, it } from 'vitest'
import { momentOf, notParticipatingAt, type Participant, participantsAt } from './participation.ts'
import { isIn, wasThere } from './presence.ts'

const mayor: Participant = { personId: 'mayor', atStart: 'present', changes: [{ at: 50, direction: 'left' }] }
const doctor: Participant = { personId: 'doctor', atStart: 'present', changes: [] }
const regional: Participant = { personId: 'regional', atStart: 'apology', changes: [] }

it.each([
  ['not taken up', [], undefined],
  ['under way', [{ begunAt: 10, endedAt: null }], 99],
  ['left', [{ begunAt: 10, endedAt: 40 }], 40],
  [
    'taken up twice',
    [
      { begunAt: 60, endedAt: 70 },
      { begunAt: 10, endedAt: 40 },
    ],
    70,
  ],
])('an item %s', (_, turns, moment) => expect(momentOf(turns, 99)).toBe(moment))

it('tells who took part, and why others who were there did not', () => {
  const people = [mayor, doctor, regional]
  expect(participantsAt(people, new Set(['doctor']), 40).map(({ personId }) => personId)).toEqual(['mayor'])
  expect(notParticipatingAt(people, new Set(['doctor']), 60).map(({ person, reason }) => [person.personId, reason])).toEqual([
    ['mayor', 'away'],
    ['doctor', 'conflict-of-interest'],
  ])
})

it('those who take part are those present less those in conflict, and each who was there is told of once', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.constantFrom('present' as const, 'absent' as const, 'apology' as const, null), fc.array(fc.nat(100)), fc.boolean()),
      ),
      fc.nat(100),
      (drawn, at) => {
        const people = drawn.map(([atStart, times, _], index): Participant => {
          const inAtStart = atStart === 'present'
          const changes = [...new Set(times)]
            .toSorted((a, b) => a - b)
            .map((time, order) => ({ at: time, direction: (order % 2 === 0) === inAtStart ? ('left' as const) : ('came' as const) }))
          return { personId: String(index), atStart, changes }
        })
        const conflicted = new Set(people.filter((_, index) => drawn[index]![2]).map(({ personId }) => personId))
        const taking = participantsAt(people, conflicted, at)
        expect(taking).toEqual(people.filter((person) => isIn(person, at) && !conflicted.has(person.personId)))
        const told = [...taking, ...notParticipatingAt(people, conflicted, at).map(({ person }) => person)].map(({ personId }) => personId)
        expect(told.toSorted()).toEqual(
          people
            .filter(wasThere)
            .map(({ personId }) => personId)
            .toSorted(),
        )
      },
    ),
  ))
