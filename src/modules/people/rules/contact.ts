import type { Refusal } from '../../../kernel/refusal.ts'

export type ContactRefusalCode = 'people/mail-address-wrong' | 'people/mail-address-taken' | 'people/phone-wrong'

export interface ContactDetails {
  readonly mailAddress?: string | undefined
  readonly phone?: string | undefined
}

/** What was typed, without the spaces around it; an empty field is no detail. */
export function contactFrom(mailAddress: string | undefined, phone: string | undefined): ContactDetails {
  return { mailAddress: mailAddress?.trim() || undefined, phone: phone?.trim().replace(/\s+/g, ' ') || undefined }
}

/**
 * A link by mail must lead to one person, so no two persons have the same address.
 * @param holderId who has the address already, whatever its capitals
 */
export function whyNotContact(
  { mailAddress, phone }: ContactDetails,
  personId: string,
  holderId: string | undefined,
): Refusal<ContactRefusalCode> | undefined {
  if (mailAddress && !isMailAddress(mailAddress)) return { code: 'people/mail-address-wrong' }
  if (holderId && holderId !== personId) return { code: 'people/mail-address-taken' }
  if (phone && !/^\+?[\d ().-]{4,30}$/.test(phone)) return { code: 'people/phone-wrong' }
  return undefined
}

/** One address that a mail server can be asked for; whether it is somebody's shows when mail arrives. */
export function isMailAddress(written: string): boolean {
  return written.length <= 254 && /^[^\s@<>(),;:\\"[\]]+@[^\s@<>(),;:\\"[\]]+\.[^\s@<>(),;:\\"[\].]{2,}$/.test(written)
}
