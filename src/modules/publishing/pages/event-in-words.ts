import type { Language } from '../../../kernel/language.ts'
import type { EventSentence } from '../../../kernel/told.ts'
import { texts as committeesDanish } from '../../committees/texts.da.ts'
import { texts as committeesEnglish } from '../../committees/texts.en.ts'
import { texts as meetingsDanish } from '../../meetings/texts.da.ts'
import { texts as meetingsEnglish } from '../../meetings/texts.en.ts'
import { texts as peopleDanish } from '../../people/texts.da.ts'
import { texts as peopleEnglish } from '../../people/texts.en.ts'
import { texts as danish } from '../texts.da.ts'
import { texts as english } from '../texts.en.ts'

interface Logged {
  readonly event: string
  readonly details: Readonly<Record<string, unknown>>
}

/** What was done, after "you" or another's name; the event itself where another module has the sentence. */
export function eventInWords({ event, details }: Logged, language: Language): string {
  const modules =
    language === 'da'
      ? [peopleDanish, committeesDanish, meetingsDanish, danish]
      : [peopleEnglish, committeesEnglish, meetingsEnglish, english]
  const sentences: Readonly<Record<string, EventSentence>> = Object.assign({}, ...modules.map(({ events }) => events))
  const sentence = sentences[event]
  if (sentence === undefined) return event
  return typeof sentence === 'string' ? sentence : sentence((name) => valueOf(details[name]))
}

function valueOf(detail: unknown): string {
  if (Array.isArray(detail)) return detail.map(valueOf).join(', ')
  return typeof detail === 'string' || typeof detail === 'number' ? String(detail) : ''
}
