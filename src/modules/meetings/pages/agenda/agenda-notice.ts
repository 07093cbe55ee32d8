import type { Language } from '../../../../kernel/language.ts'
import { formatDay } from '../../../../ui/dates.ts'
import type { DispatchTold } from '../../commands/agenda/dispatch-agenda.ts'
import { words } from '../words.ts'
import { changesInNotice } from './change-in-words.ts'

/** What a member is told of an agenda that went out, in both languages; it goes into mails, so it names numbers only. */
export function agendaNotice(told: DispatchTold): Readonly<Record<Language, string>> {
  return { da: sentence(told, 'da'), en: sentence(told, 'en') }
}

function sentence({ committee, heldOn, items, changes, own }: DispatchTold, language: Language): string {
  const t = words(language).agenda.notice
  const day = formatDay(heldOn, language)
  if (changes) return t.changed(committee, day, changesInNotice(changes, language))
  return t.first(committee, day, items) + (own.length > 0 ? t.own(own.join(', '), own.length > 1) : '')
}
