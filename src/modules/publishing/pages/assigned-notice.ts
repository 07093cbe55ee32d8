import type { Language } from '../../../kernel/language.ts'
import { formatDay } from '../../../ui/dates.ts'
import type { TellResponsible } from '../../decisions/rules/notice-words.ts'
import { texts as danish } from '../../decisions/texts.da.ts'
import { texts as english } from '../../decisions/texts.en.ts'

/** What somebody is told who was made responsible after a meeting, as the register says it. */
export const assignedNotice: TellResponsible = (what, dueOn) => {
  const due = (language: Language): string | undefined => (dueOn ? formatDay(dueOn, language) : undefined)
  return { da: danish.notices.assigned(what, due('da')), en: english.notices.assigned(what, due('en')) }
}
