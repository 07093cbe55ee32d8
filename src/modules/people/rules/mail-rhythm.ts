import { dayBefore, type IsoDay } from '../../../kernel/dates.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import { daysBefore, daysBetween } from '../../../kernel/working-days.ts'

/** How often somebody wants mail of what concerns them. Links to sign in with and invitations come at once for all. */
export const mailRhythms = ['at-once', 'daily', 'weekly', 'never'] as const
export type MailRhythm = (typeof mailRhythms)[number]

/** For those who have not chosen. */
export const usualRhythm: MailRhythm = 'daily'

/** Danish time. */
export const digestTime = '07:00'

export type MailChoiceCode = 'people/mail-rhythm-missing' | 'people/mail-language-missing'

export interface MailChoiceForm {
  readonly rhythm: string | undefined
  readonly language: string | undefined
}

export function whyNotChoose({ rhythm, language }: MailChoiceForm): Refusal<MailChoiceCode> | undefined {
  if (!isMailRhythm(rhythm)) return { code: 'people/mail-rhythm-missing' }
  return isMailLanguage(language) ? undefined : { code: 'people/mail-language-missing' }
}

export function isMailRhythm(written: string | undefined): written is MailRhythm {
  return mailRhythms.some((rhythm) => rhythm === written)
}

export function isMailLanguage(written: string | undefined): written is Language {
  return written === 'da' || written === 'en'
}

/** Any Monday will do to count from. */
const aMonday = '2024-01-01'

/**
 * The latest morning whose digest is due: what happened before it is in that mail.
 * @param pastTime whether it is past the time of digests today
 */
export function latestMorning(rhythm: 'daily' | 'weekly', today: IsoDay, pastTime: boolean): IsoDay {
  const morning = pastTime ? today : dayBefore(today)
  if (rhythm === 'daily') return morning
  return daysBefore(morning, ((daysBetween(aMonday, morning) % 7) + 7) % 7)
}
