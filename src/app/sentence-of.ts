import type { Language } from '../kernel/language.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { refused } from '../ui/refused.ts'
import { texts as committeesDanish } from '../modules/committees/texts.da.ts'
import { texts as committeesEnglish } from '../modules/committees/texts.en.ts'
import { texts as decisionsDanish } from '../modules/decisions/texts.da.ts'
import { texts as decisionsEnglish } from '../modules/decisions/texts.en.ts'
import { texts as meetingsDanish } from '../modules/meetings/texts.da.ts'
import { texts as meetingsEnglish } from '../modules/meetings/texts.en.ts'
import { texts as peopleDanish } from '../modules/people/texts.da.ts'
import { texts as peopleEnglish } from '../modules/people/texts.en.ts'
import { texts as documentsDanish } from '../modules/documents/texts.da.ts'
import { texts as documentsEnglish } from '../modules/documents/texts.en.ts'
import { texts as importsDanish } from '../modules/imports/texts.da.ts'
import { texts as importsEnglish } from '../modules/imports/texts.en.ts'
import { texts as publishingDanish } from '../modules/publishing/texts.da.ts'
import { texts as publishingEnglish } from '../modules/publishing/texts.en.ts'

const sentences: Record<Language, object> = {
  da: {
    ...peopleDanish.refusals,
    ...committeesDanish.refusals,
    ...documentsDanish.refusals,
    ...decisionsDanish.refusals,
    ...meetingsDanish.refusals,
    ...importsDanish.refusals,
    ...publishingDanish.refusals,
  },
  en: {
    ...peopleEnglish.refusals,
    ...committeesEnglish.refusals,
    ...documentsEnglish.refusals,
    ...decisionsEnglish.refusals,
    ...meetingsEnglish.refusals,
    ...importsEnglish.refusals,
    ...publishingEnglish.refusals,
  },
}

/** A refusal as its module words it. */
export function sentenceOf(refusal: Refusal, language: Language): string {
  return refused(refusal, { refusals: sentences[language] })
}
