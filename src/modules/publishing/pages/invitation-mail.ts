import type { Language } from '../../../kernel/language.ts'
import { formatInstant } from '../../../ui/dates.ts'
import { words } from './words.ts'

export interface InvitationMailParts {
  readonly address: string
  readonly person: string
  readonly until: Date
  readonly language: Language
}

/** The mail that an invitation comes in, in the language of whoever sends it. */
export function invitationMail({ address, person, until, language }: InvitationMailParts): {
  readonly subject: string
  readonly body: string
} {
  const t = words(language).waysIn
  return { subject: t.mailSubject, body: t.mailBody(person, address, formatInstant(until, language)) }
}
