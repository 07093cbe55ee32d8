import { expect, it } from 'vitest'
import { whyNotAnswer } from './answer-link.ts'

const now = new Date('2026-11-22T12:00:00Z')
const good = { open: true, expiresAt: new Date('2026-11-22T12:00:01Z'), usedAt: null }

it.each([
  ['a good one', good, undefined],
  ['one that was guessed', undefined, 'decisions/answer-unknown'],
  ['one that was used', { ...good, usedAt: now }, 'decisions/answer-used'],
  ['one whose time is over', { ...good, expiresAt: now }, 'decisions/answer-expired'],
  ['one for something closed', { ...good, open: false }, 'decisions/answer-closed'],
])('%s: %#', (_, link, code) => expect(whyNotAnswer(link, now)?.code).toBe(code))
