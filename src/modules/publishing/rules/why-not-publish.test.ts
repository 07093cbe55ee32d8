import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../kernel/actor.ts'
import { mayPublish, whyNotPublish } from './why-not-publish.ts'

const person = (role: 'secretary' | 'chair' | 'member'): Actor => ({
  kind: 'person',
  personId: 'p',
  name: 'Sekretariatet',
  committees: [{ committeeId: 'klynge', role }],
  organisations: [{ organisationId: 'furesoe', role: 'coordinator' }],
  operator: true,
})

describe('mayPublish', () => {
  it.each<[string, Actor, boolean]>([
    ['its secretary', person('secretary'), true],
    ['its chair', person('chair'), false],
    ['a member who is operator and coordinator', person('member'), false],
    ['the machine', { kind: 'system', name: 'Samspil' }, true],
    ['the public', { kind: 'public' }, false],
  ])('%s: %s', (_, actor, expected) => {
    expect(mayPublish(actor, 'klynge')).toBe(expected)
    if (actor.kind === 'person') expect(mayPublish(actor, 'another')).toBe(false)
  })
})

describe('whyNotPublish', () => {
  it.each([
    ['nothing accepted yet', 0, '', { code: 'publishing/nothing-yet' }],
    ['a CPR number', 1, 'Borgeren (010190-1234) og 311299 4321', { code: 'publishing/personal-number', values: { numbers: 2 } }],
    ['a case number', 1, 'Sag 2022-0429908', undefined],
    ['a text without numbers', 2, 'Udvalget tiltrådte indstillingen', undefined],
  ])('%s', (_, version, text, refusal) => {
    expect(whyNotPublish({ version }, text)).toEqual(refusal)
  })
})
