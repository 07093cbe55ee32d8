import { expect, it } from 'vitest'
import { whyNotSendOn } from './why-not-send-on.ts'

const to = { id: 'politisk', name: 'Politisk Klynge', validTo: null }

it.each([
  ['one beside it', to, undefined],
  ['one elsewhere', { ...to, id: 'other' }, 'meetings/no-such-committee-beside'],
  ['none', undefined, 'meetings/no-such-committee-beside'],
  ['one that is over', { ...to, validTo: '2026-11-21' }, 'meetings/committee-over'],
  ['one on its last day', { ...to, validTo: '2026-11-22' }, undefined],
])('goes on to %s, or not', (_, receiver, code) => expect(whyNotSendOn(receiver, [{ id: 'politisk' }], '2026-11-22')?.code).toBe(code))
