import type { Language } from '../../../../kernel/language.ts'
import { formatDay, formatTime } from '../../../../ui/dates.ts'
import type { AgendaChange, NamedItem } from '../../rules/agenda/agenda-changes.ts'
import { wordFor } from '../../../../ui/word-for.ts'
import { words } from '../words.ts'

/** A change as the end of a sentence: "punkt 6 er tilføjet". @param titles whether items and attachments are told by title too */
export function changeInWords(change: AgendaChange, language: Language, titles = true): string {
  const all = words(language)
  const t = all.agenda.changes
  switch (change.what) {
    case 'meeting':
      return meetingInWords(change, language)
    case 'order':
      return t.order
    case 'item-added':
      return t.added(item(change.item))
    case 'item-removed':
      return t.removed(item(change.item))
    case 'item-changed':
      return t.changed(item(change.item), titles ? parts(change) : '')
    case 'attachment-added':
      return t.added(attachment(change.attachment))
    case 'attachment-removed':
      return t.attachmentRemoved(attachment(change.attachment))
    case 'attachment-replaced':
      return t.replaced(attachment(change.attachment))
    case 'attachment-changed':
      return t.changed(attachment(change.attachment), titles ? change.parts.map((part) => t.attachmentParts[part]).join(', ') : '')
  }

  function item({ number, title, open }: NamedItem): string {
    return !open && (!titles || !title) ? t.closedItem(number) : t.item(number, titles ? title : '')
  }

  function attachment({ number, title }: { readonly number: string; readonly title: string }): string {
    return t.attachment(number, titles ? title : '')
  }

  function parts({ parts: named, sections }: Extract<AgendaChange, { what: 'item-changed' }>): string {
    return [
      ...named.map((part) => t.itemParts[part]),
      ...sections.map(({ kind, heading, how }) => t.section[how]((heading ?? wordFor(all.sectionKinds, kind)).toLowerCase())),
    ].join(', ')
  }
}

function meetingInWords({ part, from = '', to }: Extract<AgendaChange, { what: 'meeting' }>, language: Language): string {
  const t = words(language).agenda.changes
  if (part === 'heldOn') return t.heldOn(formatDay(from, language), formatDay(to ?? '', language))
  return part === 'place' ? t.place(to) : t[part](to && formatTime(to))
}

/** As a sentence of its own. */
export function changeSentence(change: AgendaChange, language: Language): string {
  const said = changeInWords(change, language)
  return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`
}

const mostInNotice = 6

/** All of them in one sentence, by number only. */
export function changesInNotice(changes: readonly AgendaChange[], language: Language): string {
  const told = changes.slice(0, mostInNotice).map((change) => changeInWords(change, language, false))
  const more = changes.length - told.length
  return [...told, ...(more > 0 ? [words(language).agenda.changes.more(more)] : [])].join('; ')
}
