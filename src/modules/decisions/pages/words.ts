import type { Language, SameTexts } from '../../../kernel/language.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import { formatDay } from '../../../ui/dates.ts'
import { refused } from '../../../ui/refused.ts'
import { withDays } from '../../../ui/with-days.ts'
import type { NoticeWordsIn, TellResponsible } from '../rules/notice-words.ts'
import { texts as danish } from '../texts.da.ts'
import { texts as english } from '../texts.en.ts'

export type Words = SameTexts<typeof danish>

const catalogues: Readonly<Record<Language, Words>> = { da: danish, en: english }

export function words(language: Language): Words {
  return catalogues[language]
}

/** For deeds that tell others of themselves, each in their own language. */
export const noticeWords: NoticeWordsIn = { da: danish.notices, en: english.notices }

export const assignedNotice: TellResponsible = (what, dueOn) => {
  const said = (language: Language): string => words(language).notices.assigned(what, dueOn ? formatDay(dueOn, language) : undefined)
  return { da: said('da'), en: said('en') }
}

/** A refusal in words, days as they are written here. */
export function refusalInWords(refusal: Refusal, language: Language): string {
  return refused(withDays(refusal, language), words(language))
}
