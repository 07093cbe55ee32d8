import type { Language } from '../../../../kernel/language.ts'
import { formatDay } from '../../../../ui/dates.ts'
import type { ApologyTold, TellOfApology } from '../../rules/held/apology-words.ts'
import { words } from '../words.ts'

/** That somebody cannot come, and who comes instead; the remark is read on the meeting's own page. */
export const apologyNotice: TellOfApology = (told) => ({ da: sentence(told, 'da'), en: sentence(told, 'en') })

function sentence({ person, committee, heldOn, substitute }: ApologyTold, language: Language): string {
  const { answer } = words(language).held
  return answer.notice(person, committee, formatDay(heldOn, language)) + (substitute ? ` ${answer.noticeOfSubstitute(substitute)}` : '')
}
