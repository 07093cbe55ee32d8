import { describe, expect, it } from 'vitest'
import { signedIn } from '../../../../test/support/signed-in.ts'
import { type Actor, type CommitteeRole, publicActor, type SignedInActor } from '../../../kernel/actor.ts'
import { mayAppointOperator, mayKeepIdentities, mayKeepWaysIn, whyNotInvite } from './identity-rights.ts'
import type { Standing } from './person-rights.ts'

const holds = (committeeId: string, role: CommitteeRole = 'member') => ({ committeeId, role })
const person: Standing = {
  personId: 'mayor',
  organisationId: 'gladsaxe',
  seats: ['political'],
  rights: [holds('political')],
  rightsElsewhere: false,
}
const base: SignedInActor = signedIn({ personId: 'x', name: 'X' })
const coordinator = (organisationId: string): Actor => ({
  ...base,
  organisations: [{ organisationId, role: 'coordinator', committees: [] }],
})
const secretary = (committeeId: string): Actor => ({ ...base, committees: [{ committeeId, role: 'secretary' }] })

const actors: readonly (readonly [string, Actor, { keeps: boolean; identities: boolean; beyond: boolean }])[] = [
  ['the public', publicActor, { keeps: false, identities: false, beyond: false }],
  ['the machine', { kind: 'system', name: 'Samspil' }, { keeps: true, identities: true, beyond: true }],
  ['an operator', { ...base, operator: true }, { keeps: true, identities: true, beyond: true }],
  ['the person', { ...base, personId: 'mayor' }, { keeps: true, identities: true, beyond: true }],
  ['a secretary where they sit', secretary('political'), { keeps: true, identities: false, beyond: false }],
  ['a secretary elsewhere', secretary('other'), { keeps: false, identities: false, beyond: false }],
  ["their organisation's coordinator", coordinator('gladsaxe'), { keeps: true, identities: false, beyond: false }],
  ["another organisation's coordinator", coordinator('furesoe'), { keeps: false, identities: false, beyond: false }],
  [
    "their organisation's reader",
    { ...base, organisations: [{ organisationId: 'gladsaxe', role: 'reader', committees: [] }] },
    { keeps: false, identities: false, beyond: false },
  ],
  [
    'a member beside them',
    { ...base, committees: [{ committeeId: 'political', role: 'member' }] },
    { keeps: false, identities: false, beyond: false },
  ],
]

describe.each(actors)('%s', (_, actor, { keeps, identities }) => {
  it(`keeps their ways in: ${keeps}, sees their accounts: ${identities}`, () => {
    expect(mayKeepWaysIn(actor, person)).toBe(keeps)
    expect(mayKeepIdentities(actor, person)).toBe(identities)
  })

  it('appoints operators only as one', () => {
    expect(mayAppointOperator(actor)).toBe(actor.kind === 'system' || (actor.kind === 'person' && actor.operator))
  })
})

describe.each(actors.filter(([, , { keeps }]) => keeps))('%s', (_, actor, { beyond }) => {
  it('invites who has no way in yet', () => expect(whyNotInvite(actor, person, false)).toBeUndefined())

  it(`invites who signs in already, or has rights beyond committees: ${beyond}`, () => {
    expect(whyNotInvite(actor, person, true)?.code).toBe(beyond ? undefined : 'people/signs-in-already')
    expect(whyNotInvite(actor, { ...person, rightsElsewhere: true }, false)?.code).toBe(beyond ? undefined : 'people/has-rights-elsewhere')
  })
})

it('a secretary invites nobody who has a right in a committee of another', () => {
  const inTwo = { ...person, rights: [holds('political'), holds('professional')] }
  const both: Actor = {
    ...base,
    committees: [
      { committeeId: 'political', role: 'secretary' },
      { committeeId: 'professional', role: 'secretary' },
    ],
  }
  expect(whyNotInvite(secretary('political'), inTwo, false)?.code).toBe('people/has-rights-elsewhere')
  expect([both, coordinator('gladsaxe'), { ...base, operator: true }].map((actor) => whyNotInvite(actor, inTwo, false))).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

it.each<[string, Standing['rights'], boolean]>([
  ['a member of others’ committees', [holds('political'), holds('professional', 'adviser')], true],
  ['the secretary of another’s committee', [holds('political', 'secretary')], false],
  ['the chair of another’s committee', [holds('political'), holds('professional', 'chair')], false],
  ['the secretary of the organisation’s own committee', [holds('municipal', 'secretary')], true],
])('a coordinator invites %s: %o', (_, rights, may) => {
  const inviter: Actor = { ...base, organisations: [{ organisationId: 'gladsaxe', role: 'coordinator', committees: ['municipal'] }] }
  expect(whyNotInvite(inviter, { ...person, rights }, false)?.code).toBe(may ? undefined : 'people/has-rights-elsewhere')
  expect(whyNotInvite({ ...base, operator: true }, { ...person, rights }, false)).toBeUndefined()
})

it('a person without an organisation has no coordinator', () => {
  const nowhere = { ...base, organisations: [{ organisationId: 'gladsaxe', role: 'coordinator' as const, committees: [] }] }
  expect(mayKeepWaysIn(nowhere, { ...person, organisationId: null, seats: [] })).toBe(false)
})
