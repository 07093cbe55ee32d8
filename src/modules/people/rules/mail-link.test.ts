import { expect, it } from 'vitest'
import { whyNotUseMailLink } from './mail-link.ts'

const [now, later] = [1000, 1001]

it.each([
  ['within its time', { expiresAt: later, usedAt: null }, undefined],
  ['guessed', undefined, 'people/mail-link-unknown'],
  ['used', { expiresAt: later, usedAt: now }, 'people/mail-link-used'],
  ['too old', { expiresAt: now, usedAt: null }, 'people/mail-link-expired'],
])('a link that is %s', (_, link, code) => {
  expect(whyNotUseMailLink(link, now)?.code).toBe(code)
})
