import { describe, expect, it } from 'vitest'
import { signedIn } from '../../../../test/support/signed-in.ts'
import { type Actor, type CommitteeRole, publicActor, type SignedInActor } from '../../../kernel/actor.ts'
import {
  committeesPublishedBy,
  committeesReadBy,
  committeesReadClosedBy,
  mayEndExclusion,
  mayKeepExclusionsOf,
  mayKeepRecord,
  mayKeepRecordOf,
  mayLoadReference,
  mayKnowOf,
  mayPublishRecordOf,
  readsClosedOnBehalfOf,
} from './committee-rights.ts'

const holding = (role: CommitteeRole, more: Partial<SignedInActor> = {}): SignedInActor =>
  signedIn({ personId: 'p', name: 'Borgmesteren i Gladsaxe', committees: [{ committeeId: 'c', role }], ...more })
const operator = { ...holding('observer'), committees: [], operator: true }

const forOrganisation = (role: 'coordinator' | 'reader'): SignedInActor =>
  holding('observer', { committees: [], organisations: [{ organisationId: 'o', role, committees: ['owned'] }] })

describe('reading what is not public', () => {
  it.each<[CommitteeRole, boolean]>([
    ['chair', true],
    ['member', true],
    ['adviser', true],
    ['substitute', true],
    ['secretary', true],
    ['observer', false],
  ])('a %s reads closed items: %s', (role, closed) => {
    expect(committeesReadBy(holding(role))).toEqual(['c'])
    expect(committeesReadClosedBy(holding(role))).toEqual(closed ? ['c'] : [])
  })

  it('is nothing for the public, and nothing for an operator who sits nowhere', () => {
    for (const actor of [publicActor, operator]) {
      expect(committeesReadBy(actor)).toEqual([])
      expect(committeesReadClosedBy(actor)).toEqual([])
    }
  })
})

describe('publishing', () => {
  it('is for the secretaries of the committee, whoever else they are', () => {
    expect(committeesPublishedBy(holding('secretary'))).toEqual(['c'])
    for (const actor of [holding('chair'), holding('member', { operator: true }), publicActor])
      expect(committeesPublishedBy(actor)).toEqual([])
  })
})

describe('a committee’s record', () => {
  it.each<[string, Actor, string, { reads: boolean; publishes: boolean; keeps: boolean }]>([
    ['its secretary', holding('secretary'), 'c', { reads: true, publishes: true, keeps: true }],
    ['the secretary of another committee', holding('secretary'), 'another', { reads: false, publishes: false, keeps: false }],
    ['its chair', holding('chair'), 'c', { reads: true, publishes: false, keeps: false }],
    ['the coordinator of its organisation', forOrganisation('coordinator'), 'owned', { reads: true, publishes: true, keeps: true }],
    ['a coordinator of a party to its partnership', forOrganisation('coordinator'), 'c', { reads: false, publishes: false, keeps: false }],
    ['a reader of its organisation', forOrganisation('reader'), 'owned', { reads: true, publishes: false, keeps: false }],
    ['the operator', operator, 'c', { reads: false, publishes: false, keeps: true }],
    ['the machine', { kind: 'system', name: 'Samspil' }, 'c', { reads: false, publishes: true, keeps: true }],
    ['the public', publicActor, 'c', { reads: false, publishes: false, keeps: false }],
  ])('%s', (_, actor, committeeId, may) => {
    expect(committeesReadBy(actor).includes(committeeId)).toBe(may.reads)
    expect(mayPublishRecordOf(actor, committeeId)).toBe(may.publishes)
    expect(mayKeepRecordOf(actor, committeeId)).toBe(may.keeps)
  })

  it('opens nothing closed to who coordinates its organisation', () => {
    expect(committeesReadClosedBy(forOrganisation('coordinator'))).toEqual([])
  })
})

describe('keeping the record', () => {
  it.each([
    ['a secretary', holding('secretary'), true],
    ['a member', holding('member'), false],
    ['a coordinator', holding('observer', { organisations: [{ organisationId: 'o', role: 'coordinator', committees: [] }] }), true],
    [
      'a reader of an organisation',
      holding('observer', { organisations: [{ organisationId: 'o', role: 'reader', committees: [] }] }),
      false,
    ],
    ['an operator', operator, true],
    ['the public', publicActor, false],
    ['the machine', { kind: 'system', name: 'Samspil' } as const, true],
  ])('%s may: %s', (_, actor, may) => expect(mayKeepRecord(actor)).toBe(may))

  it('leaves reference data to the operator', () => {
    expect(mayLoadReference(holding('secretary'))).toBe(false)
    expect(mayLoadReference(operator)).toBe(true)
  })
})

describe('closed material', () => {
  const chair = { personId: 'q', name: 'Formanden' }
  const of = (...committees: SignedInActor['committees']) => holding('observer', { committees })

  it.each<[string, SignedInActor, string[], string | undefined]>([
    ['is read by one’s own appointment', of({ committeeId: 'c', role: 'member' }), ['c'], undefined],
    ['not by who is excluded', of({ committeeId: 'c', role: 'chair', excluded: true }), [], undefined],
    ['on behalf of who delegates', of({ committeeId: 'c', role: 'member', onBehalfOf: chair }), ['c'], 'Formanden'],
    [
      'by one’s own appointment where both let one',
      of({ committeeId: 'c', role: 'chair', onBehalfOf: chair }, { committeeId: 'c', role: 'member' }),
      ['c'],
      undefined,
    ],
    [
      'on behalf of another where one’s own does not',
      of({ committeeId: 'c', role: 'observer' }, { committeeId: 'c', role: 'chair', onBehalfOf: chair }),
      ['c'],
      'Formanden',
    ],
    [
      'not where the one who delegates is excluded',
      of({ committeeId: 'c', role: 'chair', onBehalfOf: chair, excluded: true }),
      [],
      undefined,
    ],
  ])('%s', (_, actor, committees, onBehalfOf) => {
    expect(committeesReadClosedBy(actor)).toEqual(committees)
    expect(readsClosedOnBehalfOf(actor, 'c')?.name).toBe(onBehalfOf)
    expect(committeesReadBy(actor)).toEqual(['c'])
  })

  it('is kept from somebody by a secretary, who lets neither themselves nor their delegator in again', () => {
    const lent = of({ committeeId: 'c', role: 'secretary', onBehalfOf: chair })
    expect([holding('secretary'), lent, holding('chair'), operator, publicActor].map((actor) => mayKeepExclusionsOf(actor, 'c'))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
    const ends = (actor: Actor, personId: string) => mayEndExclusion(actor, { committeeId: 'c', personId })
    expect([ends(holding('secretary'), 'other'), ends(holding('secretary'), 'p'), ends(lent, 'q'), ends(lent, 'other')]).toEqual([
      true,
      false,
      false,
      true,
    ])
  })
})

it.each<[string, Actor, boolean]>([
  ['the public', publicActor, false],
  ['a member', holding('member'), true],
  ['a member of another', holding('member', { committees: [] }), false],
  ['the operator', operator, true],
])('a committee that is not public yet is known to %s: %s', (_, actor, may) => {
  expect(mayKnowOf(actor, { id: 'c', publicSince: null })).toBe(may)
  expect(mayKnowOf(actor, { id: 'c', publicSince: {} as Date })).toBe(true)
})
