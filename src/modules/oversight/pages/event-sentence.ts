import type { EventSentence } from '../../../kernel/told.ts'
import type { Language } from '../../../kernel/language.ts'
import type { ToldEvent } from '../../../platform/audit/history.ts'
import { texts as committeesDanish } from '../../committees/texts.da.ts'
import { texts as committeesEnglish } from '../../committees/texts.en.ts'
import { texts as decisionsDanish } from '../../decisions/texts.da.ts'
import { texts as decisionsEnglish } from '../../decisions/texts.en.ts'
import { texts as importsDanish } from '../../imports/texts.da.ts'
import { texts as importsEnglish } from '../../imports/texts.en.ts'
import { texts as mattersDanish } from '../../matters/texts.da.ts'
import { texts as mattersEnglish } from '../../matters/texts.en.ts'
import { texts as meetingsDanish } from '../../meetings/texts.da.ts'
import { texts as meetingsEnglish } from '../../meetings/texts.en.ts'
import { texts as notesDanish } from '../../notes/texts.da.ts'
import { texts as notesEnglish } from '../../notes/texts.en.ts'
import { texts as peopleDanish } from '../../people/texts.da.ts'
import { texts as peopleEnglish } from '../../people/texts.en.ts'
import { texts as publishingDanish } from '../../publishing/texts.da.ts'
import { texts as publishingEnglish } from '../../publishing/texts.en.ts'
import { texts as danish } from '../texts.da.ts'
import { texts as english } from '../texts.en.ts'
import { valueInWords } from './value-in-words.ts'

type Sentences = Readonly<Record<string, EventSentence>>

const all = (...modules: readonly { readonly events: Sentences }[]): Sentences => Object.assign({}, ...modules.map(({ events }) => events))

/** Every event that code records has its sentence here, said by the module that records it. */
export const eventSentences: Readonly<Record<Language, Sentences>> = {
  da: all(
    peopleDanish,
    committeesDanish,
    decisionsDanish,
    meetingsDanish,
    importsDanish,
    mattersDanish,
    notesDanish,
    publishingDanish,
    danish,
  ),
  en: all(
    peopleEnglish,
    committeesEnglish,
    decisionsEnglish,
    meetingsEnglish,
    importsEnglish,
    mattersEnglish,
    notesEnglish,
    publishingEnglish,
    english,
  ),
}

/** "Sekretæren offentliggjorde mødet på vegne af Formanden." */
export function eventSentence(
  event: Pick<ToldEvent, 'event' | 'actorKind' | 'actorName' | 'onBehalfOf' | 'details'>,
  language: Language,
): string {
  const t = language === 'da' ? danish : english
  const sentence = eventSentences[language][event.event] ?? t.unknownEvent
  const did = typeof sentence === 'string' ? sentence : sentence((detail) => valueInWords(event.details[detail], language))
  const who = event.actorKind === 'public' ? t.anyone : event.actorName
  return `${who} ${did}${event.onBehalfOf ? ` ${t.onBehalfOf(event.onBehalfOf)}` : ''}.`
}
