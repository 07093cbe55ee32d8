import type { Language, SameTexts } from '../../../kernel/language.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import { isIsoDay } from '../../../kernel/dates.ts'
import { formatDay } from '../../../ui/dates.ts'
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
export function refusalInWords({ code, values = {} }: Refusal, language: Language): string {
  const sentence = (words(language).refusals as Readonly<Record<string, string | ((values: never) => string)>>)[code]
  if (sentence === undefined || typeof sentence === 'string') return sentence ?? code
  const written = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' && isIsoDay(value) ? formatDay(value, language) : value,
  ])
  return sentence(Object.fromEntries(written) as never)
}

/** The field that a refusal is about. */
export function fieldOf(code: string): string {
  return fields[code] ?? 'tekst'
}

const fields: Readonly<Record<string, string>> = {
  'decisions/party-missing': 'part',
  'decisions/party-unknown': 'part',
  'decisions/person-unknown': 'person',
  'decisions/focus-unknown': 'fokus',
  'decisions/due-day-wrong': 'frist',
  'decisions/due-before-meeting': 'frist',
  'decisions/reason-missing': 'grund',
  'decisions/reason-too-long': 'grund',
  'decisions/report-missing': 'svar',
  'decisions/state-unknown': 'status',
  'decisions/escalation-days-wrong': 'dage',
}
