import type { Language } from '../../../kernel/language.ts'
import { mailLinkLifetimeInMinutes } from '../rules/mail-link.ts'
import { words } from './words.ts'

/** The mail that a link comes in, in the language of whoever asked for it. */
export function mailLinkMail(origin: string, token: string, language: Language): { readonly subject: string; readonly body: string } {
  const t = words(language).mailLink
  return { subject: t.mailSubject, body: t.mailBody(`${origin}/log-ind/link/${token}`, mailLinkLifetimeInMinutes) }
}
