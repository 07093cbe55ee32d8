import { expect, it } from 'vitest'
import { signedIn } from '../../test/support/signed-in.ts'
import { committeesOf, personsOf, publicActor, type SignedInActor, waysOfActing } from './actor.ts'

const [anne, bo] = [
  { personId: 'a', name: 'Sekretæren' },
  { personId: 'b', name: 'Koordinatoren' },
]
const actor: SignedInActor = signedIn({
  personId: 'p',
  name: 'Konsulenten',
  committees: [
    { committeeId: 'own', role: 'member' },
    { committeeId: 'lent', role: 'secretary', onBehalfOf: anne },
  ],
  organisations: [{ organisationId: 'o', role: 'coordinator', committees: ['owned'], onBehalfOf: bo }],
  operator: true,
})

it('holds the rights of others beside its own, and knows whose they are', () => {
  expect(committeesOf(actor)).toEqual(['own', 'lent'])
  expect(personsOf(actor)).toEqual(['p', 'a', 'b'])
})

it('acts by its own rights first, then with those of one other at a time', () => {
  expect(
    waysOfActing(actor).map(
      (way) => way.kind === 'person' && [way.onBehalfOf?.name, committeesOf(way), way.organisations.length, way.personId],
    ),
  ).toEqual([
    [undefined, ['own'], 0, 'p'],
    ['Sekretæren', ['own', 'lent'], 0, 'p'],
    ['Koordinatoren', ['own'], 1, 'p'],
  ])
})

it('has one way of acting where nobody lent it anything', () => {
  const alone = { ...actor, committees: actor.committees.slice(0, 1), organisations: [] }
  expect(waysOfActing(alone)).toEqual([alone])
  expect(waysOfActing(publicActor)).toEqual([publicActor])
  expect(personsOf(publicActor)).toEqual([])
})
