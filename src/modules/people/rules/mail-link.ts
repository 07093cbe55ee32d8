import type { Refusal } from '../../../kernel/refusal.ts'

export type MailLinkRefusalCode = 'people/mail-link-unknown' | 'people/mail-link-used' | 'people/mail-link-expired'

export const mailLinkLifetimeInMinutes = 15

/** Nobody fills another's mailbox with links. */
export const mostLinksAtATime = 3

interface Instant {
  valueOf(): number
}

/** A link counts once, within its time. */
export function whyNotUseMailLink(
  link: { readonly expiresAt: Instant; readonly usedAt: Instant | null } | undefined,
  now: Instant,
): Refusal<MailLinkRefusalCode> | undefined {
  if (!link) return { code: 'people/mail-link-unknown' }
  if (link.usedAt !== null) return { code: 'people/mail-link-used' }
  return link.expiresAt.valueOf() <= now.valueOf() ? { code: 'people/mail-link-expired' } : undefined
}
