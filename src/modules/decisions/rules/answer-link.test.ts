import { expect, it } from 'vitest'
import { danishInstant } from '../../../kernel/dates.ts'
import { whyNotAnswer } from './answer-link.ts'

const now = danishInstant('2026-11-22', '13:00')
const good = { open: true, expiresAt: danishInstant('2026-11-22', '13:01'), usedAt: null }

it.each([
  ['a good one', good, undefined],
  ['one that was guessed', undefined, 'decisions/answer-unknown'],
  ['one that was used', { ...good, usedAt: now }, 'decisions/answer-used'],
  ['one whose time is over', { ...good, expiresAt: now }, 'decisions/answer-expired'],
  ['one for something closed', { ...good, open: false }, 'decisions/answer-closed'],
])('%s: %#', (_, link, code) => expect(whyNotAnswer(link, now)?.code).toBe(code))
