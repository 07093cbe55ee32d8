import { expect, it } from 'vitest'
import { whyNotTie, whyNotUseInvitation } from './invitation.ts'

const now = new Date('2026-11-22T08:00:00Z')
const open = { personId: 'mayor', expiresAt: new Date('2026-12-06T08:00:00Z'), usedAt: null }

it.each([
  ['open', open, undefined],
  ['unknown', undefined, 'people/invitation-unknown'],
  ['used', { ...open, usedAt: new Date('2026-11-21T08:00:00Z') }, 'people/invitation-used'],
  ['expired', { ...open, expiresAt: new Date('2026-11-22T07:59:59Z') }, 'people/invitation-expired'],
  ['expiring at this moment', { ...open, expiresAt: now }, 'people/invitation-expired'],
])('an invitation that is %s', (_, invitation, code) => expect(whyNotUseInvitation(invitation, now)?.code).toBe(code))

it.each([
  ["nobody's", undefined, undefined],
  ["the person's already", 'mayor', undefined],
  ["another's", 'doctor', 'people/identity-of-another'],
])('an account that is %s', (_, owner, code) => expect(whyNotTie(owner, 'mayor')?.code).toBe(code))
