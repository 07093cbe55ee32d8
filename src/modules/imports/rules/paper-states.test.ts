import { describe, expect, it } from 'vitest'
import { signedIn } from '../../../../test/support/signed-in.ts'
import { type Actor, publicActor } from '../../../kernel/actor.ts'
import type { Draft } from './draft.ts'
import {
  mayImport,
  mayReadPaper,
  whyNotAccept,
  whyNotCorrect,
  whyNotDismiss,
  whyNotGoByName,
  whyNotReadAgain,
  whyNotRecordAgain,
} from './paper-states.ts'

const person = (more: Partial<Extract<Actor, { kind: 'person' }>>): Actor => signedIn({ name: 'Sekretariatet', ...more })
const secretary = person({ committees: [{ committeeId: 'c1', role: 'secretary' }] })
const otherSecretary = person({ personId: 'p2', committees: [{ committeeId: 'c1', role: 'secretary' }] })
const member = person({ personId: 'p3', committees: [{ committeeId: 'c1', role: 'member' }] })
const substitute = person({
  personId: 'p5',
  committees: [{ committeeId: 'c1', role: 'secretary', onBehalfOf: { personId: 'p1', name: 'Sekretariatet' } }],
})
const operator = person({ personId: 'p4', operator: true })
const machine: Actor = { kind: 'system', name: 'Samspil' }

it.each([
  ['the public', publicActor, false, false],
  ['a member', member, false, false],
  ['who handed it in', secretary, true, true],
  ['who acts for them', substitute, true, true],
  ['another secretary', otherSecretary, true, false],
  ['the operator', operator, true, true],
  ['the machine', machine, true, true],
])('%s', (_, actor, imports, reads) => {
  expect(mayImport(actor)).toBe(imports)
  expect(mayReadPaper(actor, 'p1')).toBe(reads)
})

it('lets only the operator read what the command line handed in', () => {
  expect([secretary, operator, machine].map((actor) => mayReadPaper(actor, null))).toEqual([false, true, true])
})

describe('whyNotAccept', () => {
  const draft = { meeting: { committee: 'Politisk klynge', date: '2026-01-12' }, items: [{}] } as unknown as Draft
  const ready = { state: 'ready', revision: 3, committeeId: null, draft }
  const about = (meeting: Partial<Draft['meeting']>, items = draft.items) => ({
    draft: { ...draft, meeting: { ...draft.meeting, ...meeting }, items },
  })

  it.each([
    ['ready', {}, undefined],
    ['waiting', { state: 'waiting' }, 'imports/not-ready'],
    ['accepted', { state: 'accepted' }, 'imports/not-ready'],
    ['without draft', { draft: null }, 'imports/not-ready'],
    ['changed by another', { revision: 4 }, 'imports/changed-meanwhile'],
    ['without committee', about({ committee: undefined }), 'imports/committee-missing'],
    ['with a chosen committee only', { ...about({ committee: undefined }), committeeId: 'c1' }, undefined],
    ['without date', about({ date: undefined }), 'imports/date-missing'],
    ['with an impossible date', about({ date: '2026-02-30' }), 'imports/date-missing'],
    ['without items', about({}, []), 'imports/nothing-to-accept'],
  ])('%s: %s', (_, differs, code) => expect(whyNotAccept({ ...ready, ...differs }, 3)?.code).toBe(code))
})

it.each([
  ['ready', 3, undefined],
  ['ready', 2, 'imports/changed-meanwhile'],
  ['accepted', 3, 'imports/not-ready'],
])('a %s paper seen at revision %i may be corrected: %s', (state, seen, code) => {
  expect(whyNotCorrect({ state, revision: 3 }, seen)?.code).toBe(code)
})

it.each([
  ['failed', undefined],
  ['cancelled', undefined],
  ['dismissed', undefined],
  ['ready', 'imports/cannot-read-again'],
  ['accepted', 'imports/cannot-read-again'],
  ['waiting', 'imports/cannot-read-again'],
])('a %s paper may be read again: %s', (state, code) => expect(whyNotReadAgain({ state })?.code).toBe(code))

it('goes by a name that one committee has, or none', () => {
  expect([0, 1, 2].map((committees) => whyNotGoByName(committees)?.code)).toEqual([undefined, undefined, 'imports/committee-ambiguous'])
})

it.each([
  ['ready', undefined],
  ['failed', undefined],
  ['accepted', 'imports/cannot-dismiss'],
  ['waiting', 'imports/cannot-dismiss'],
])('a %s paper may be dismissed: %s', (state, code) => expect(whyNotDismiss({ state })?.code).toBe(code))

it('records a file once', () => {
  expect([0, 1].map((versions) => whyNotRecordAgain(versions)?.code)).toEqual([undefined, 'imports/recorded-already'])
})
