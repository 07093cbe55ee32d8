import { describe, expect, it } from 'vitest'
import { signedIn } from '../../../../../test/support/signed-in.ts'
import { type Actor, type CommitteeAppointment, publicActor } from '../../../../kernel/actor.ts'
import { type Edition, editionAsked, editionInAddress, editions, editionsFor, whyNotPackage } from './editions.ts'

const here = 'udvalg'
const meeting = { committeeId: here, version: 2, publishedAt: {} }
const person = (...committees: CommitteeAppointment[]): Actor => signedIn({ personId: 'p', name: 'Formanden', committees })

describe('the editions of a package', () => {
  it.each<[string, Actor, Edition[]]>([
    ['everyone', publicActor, ['public']],
    ['a chair', person({ committeeId: here, role: 'chair' }), ['chairs', 'member', 'public']],
    ['a secretary', person({ committeeId: here, role: 'secretary' }), ['chairs', 'member', 'public']],
    ['a secretary kept from what is closed', person({ committeeId: here, role: 'secretary', excluded: true }), ['member', 'public']],
    ['a member', person({ committeeId: here, role: 'member' }), ['member', 'public']],
    ['a chair elsewhere', person({ committeeId: 'andet', role: 'chair' }), ['public']],
    ['the machine', { kind: 'system', name: 'Samspil' }, ['chairs', 'member', 'public']],
  ])('for %s', (_, actor, expected) => {
    expect(editionsFor(actor, meeting)).toEqual(expected)
    expect(editionsFor(actor, { ...meeting, publishedAt: null })).toEqual(expected.filter((edition) => edition !== 'public'))
  })

  it('are asked for by a word', () => {
    for (const edition of editions) expect(editionAsked(editionInAddress(edition))).toBe(edition)
    expect(editionAsked('alle')).toBeUndefined()
  })

  it('wait for something to be in them', () => {
    expect(whyNotPackage({ ...meeting, version: 0 }, 'member')?.code).toBe('meetings/package-nothing-yet')
    expect(whyNotPackage({ ...meeting, publishedAt: null }, 'public')?.code).toBe('meetings/package-not-public')
    expect(whyNotPackage(meeting, 'public')).toBeUndefined()
  })
})
