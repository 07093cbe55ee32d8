import { describe, expect, it } from 'vitest'
import { type CommitteeRole, publicActor, type SignedInActor } from '../../../kernel/actor.ts'
import { committeesPublishedBy, committeesReadBy, committeesReadClosedBy, mayKeepRecord, mayLoadReference } from './committee-rights.ts'

const holding = (role: CommitteeRole, more: Partial<SignedInActor> = {}): SignedInActor => ({
  kind: 'person',
  personId: 'p',
  name: 'Borgmesteren i Gladsaxe',
  committees: [{ committeeId: 'c', role }],
  organisations: [],
  operator: false,
  ...more,
})
const operator = { ...holding('observer'), committees: [], operator: true }

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

describe('keeping the record', () => {
  it.each([
    ['a secretary', holding('secretary'), true],
    ['a member', holding('member'), false],
    ['a coordinator', holding('observer', { organisations: [{ organisationId: 'o', role: 'coordinator' }] }), true],
    ['a reader of an organisation', holding('observer', { organisations: [{ organisationId: 'o', role: 'reader' }] }), false],
    ['an operator', operator, true],
    ['the public', publicActor, false],
    ['the machine', { kind: 'system', name: 'Samspil' } as const, true],
  ])('%s may: %s', (_, actor, may) => expect(mayKeepRecord(actor)).toBe(may))

  it('leaves reference data to the operator', () => {
    expect(mayLoadReference(holding('secretary'))).toBe(false)
    expect(mayLoadReference(operator)).toBe(true)
  })
})
