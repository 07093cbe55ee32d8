import type { Refusal } from '../../../kernel/refusal.ts'

export const invitationLifetimeInDays = 14

export interface Invitation {
  readonly personId: string
  readonly expiresAt: Date
  readonly usedAt: Date | null
}

export type InvitationRefusalCode =
  | 'people/invitation-unknown'
  | 'people/invitation-used'
  | 'people/invitation-expired'
  | 'people/identity-of-another'

/** A link counts once, within its time. */
export function whyNotUseInvitation(invitation: Invitation | undefined, now: Date): Refusal<InvitationRefusalCode> | undefined {
  if (!invitation) return { code: 'people/invitation-unknown' }
  if (invitation.usedAt !== null) return { code: 'people/invitation-used' }
  if (invitation.expiresAt <= now) return { code: 'people/invitation-expired' }
  return undefined
}

/** One account is one person's. */
export function whyNotTie(ownerId: string | undefined, personId: string): Refusal<InvitationRefusalCode> | undefined {
  return ownerId === undefined || ownerId === personId ? undefined : { code: 'people/identity-of-another' }
}
