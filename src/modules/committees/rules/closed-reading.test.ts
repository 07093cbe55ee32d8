import { expect, it } from 'vitest'
import { signedIn } from '../../../../test/support/signed-in.ts'
import type { SignedInActor } from '../../../kernel/actor.ts'
import { closedReading, closedReadings } from './closed-reading.ts'

const chair = { personId: 'q', name: 'Formanden' }
const actor: SignedInActor = signedIn({
  personId: 'p',
  name: 'Vikaren',
  committees: [
    { committeeId: 'own', role: 'member' },
    { committeeId: 'lent', role: 'chair', onBehalfOf: chair },
  ],
})

it('says by whose right', () => {
  const subject = { kind: 'meeting', id: 'm' }
  expect(closedReading(actor, 'own', subject, { items: ['2'] })).toEqual({
    subject,
    details: { committee: 'own', items: ['2'] },
    onBehalfOf: undefined,
  })
  expect(closedReading(actor, 'lent', subject, {}).onBehalfOf).toEqual(chair)
})

it('is one for each committee, of what is closed only', () => {
  const entries = [
    { committeeId: 'own', open: true, path: '/1' },
    { committeeId: 'own', open: false, path: '/2' },
    { committeeId: 'lent', open: false, path: '/3' },
    { committeeId: 'own', open: false, path: '/4' },
  ]
  const readings = closedReadings(actor, entries, (closed) => ({ hits: closed.map(({ path }) => path) }))
  expect(readings.map(({ subject, details, onBehalfOf }) => [subject.id, details['hits'], onBehalfOf?.name])).toEqual([
    ['own', ['/2', '/4'], undefined],
    ['lent', ['/3'], 'Formanden'],
  ])
  expect(closedReadings(actor, entries.slice(0, 1), () => ({}))).toEqual([])
})
