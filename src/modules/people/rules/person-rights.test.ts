import { describe, expect, it } from 'vitest'
import { signedIn } from '../../../../test/support/signed-in.ts'
import { type Actor, publicActor, type SignedInActor } from '../../../kernel/actor.ts'
import {
  mayChangeContact,
  mayKeepMail,
  mayKeepOwnPage,
  mayLookForDoubles,
  mayMergePersons,
  mayReadContact,
  mayVouchForAddress,
  type Standing,
} from './person-rights.ts'

const nobody: SignedInActor = signedIn({ personId: 'x', name: 'X' })
const secretaryOf = (...committees: string[]): Actor => ({
  ...nobody,
  committees: committees.map((committeeId) => ({ committeeId, role: 'secretary' })),
})
const forOrganisation = (role: 'coordinator' | 'reader'): Actor => ({
  ...nobody,
  organisations: [{ organisationId: 'o1', role, committees: [] }],
})
const actors = {
  public: publicActor,
  machine: { kind: 'system', name: 'Samspil' },
  operator: { ...nobody, operator: true },
  self: { ...nobody, personId: 'p' },
  stranger: nobody,
  'fellow member': { ...nobody, committees: [{ committeeId: 'c1', role: 'chair' }] },
  secretary: secretaryOf('c1'),
  'other secretary': secretaryOf('c9'),
  coordinator: forOrganisation('coordinator'),
  reader: forOrganisation('reader'),
} satisfies Record<string, Actor>

const memberOf = (committeeId: string) => ({ committeeId, role: 'member' }) as const
const person: Standing = { personId: 'p', organisationId: 'o1', seats: ['c1', 'c2'], rights: [memberOf('c1')], rightsElsewhere: false }

const allowed = (may: (actor: Actor) => boolean) => Object.keys(actors).filter((name) => may(actors[name as keyof typeof actors]))

describe('contact data', () => {
  it.each<[string, (actor: Actor) => boolean, string[]]>([
    ['are read', (actor) => mayReadContact(actor, person), ['machine', 'operator', 'self', 'secretary', 'coordinator']],
    ['are changed', (actor) => mayChangeContact(actor, person), ['machine', 'operator', 'self', 'secretary']],
    ['are vouched for', (actor) => mayVouchForAddress(actor, 'p'), ['machine', 'operator', 'self']],
  ])('%s by those who need it and by nobody else', (_, may, who) => {
    expect(allowed(may)).toEqual(who)
  })

  it('are not read by a secretary in whose committee the person no longer sits, nor by another organisation', () => {
    expect(mayReadContact(actors.secretary, { ...person, seats: ['c2'] })).toBe(false)
    expect(mayReadContact(actors.coordinator, { ...person, organisationId: null })).toBe(false)
  })
})

it.each<[string, (actor: Actor) => boolean, string[]]>([
  ['an own page', mayKeepOwnPage, Object.keys(actors).filter((name) => !['public', 'machine'].includes(name))],
  ['the list of doubles', mayLookForDoubles, ['machine', 'operator', 'secretary', 'other secretary']],
  ['the list of mail', mayKeepMail, ['machine', 'operator']],
])('%s is for %s', (_, may, who) => {
  expect(allowed(may)).toEqual(who)
})

describe('merging', () => {
  const other: Standing = { ...person, personId: 'q', seats: ['c1'], rights: [] }
  it('is for operators and for secretaries who see both', () => {
    expect(allowed((actor) => mayMergePersons(actor, person, other))).toEqual(['machine', 'operator', 'secretary'])
  })

  it.each<[string, Partial<Standing>]>([
    ['an entry in a committee of another’s', { seats: ['c2'] }],
    ['an operator, or one with rights for an organisation', { rightsElsewhere: true }],
    ['an entry with rights in another’s committee', { rights: [memberOf('c1'), memberOf('c2')] }],
    ['the secretary’s own entry', { personId: 'x' }],
  ])('lets no secretary take the rights of %s', (_, more) => {
    expect(mayMergePersons(actors.secretary, person, { ...other, ...more })).toBe(false)
    expect(mayMergePersons(actors.secretary, { ...person, ...more }, other)).toBe(false)
    expect(mayMergePersons(actors.operator, { ...person, ...more }, other)).toBe(true)
  })
})
