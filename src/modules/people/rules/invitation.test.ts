import { expect, it } from 'vitest'
import { danishInstant } from '../../../kernel/dates.ts'
import { whyNotTie, whyNotUseInvitation } from './invitation.ts'

const now = danishInstant('2026-11-22', '09:00')
const open = { personId: 'mayor', expiresAt: danishInstant('2026-12-06', '09:00'), usedAt: null }

it.each([
  ['open', open, undefined],
  ['unknown', undefined, 'people/invitation-unknown'],
  ['used', { ...open, usedAt: danishInstant('2026-11-21', '09:00') }, 'people/invitation-used'],
  ['expired', { ...open, expiresAt: danishInstant('2026-11-22', '08:59') }, 'people/invitation-expired'],
  ['expiring at this moment', { ...open, expiresAt: now }, 'people/invitation-expired'],
])('an invitation that is %s', (_, invitation, code) => expect(whyNotUseInvitation(invitation, now)?.code).toBe(code))

it.each([
  ["nobody's", undefined, undefined],
  ["the person's already", 'mayor', undefined],
  ["another's", 'doctor', 'people/identity-of-another'],
])('an account that is %s', (_, owner, code) => expect(whyNotTie(owner, 'mayor')?.code).toBe(code))
