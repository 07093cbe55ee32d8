import type { Language } from '../../../../kernel/language.ts'
import { formatDay } from '../../../../ui/dates.ts'
import type { ItemNews, ItemTold, TellOfItem } from '../../rules/items/item-words.ts'
import { words } from '../words.ts'

/** What people are told of an item in the making, in both languages; it goes into mails, so a closed item has no title here. */
export const itemNotice: TellOfItem = (news, told) => ({ da: sentence(news, told, 'da'), en: sentence(news, told, 'en') })

function sentence(news: ItemNews, { title, committee, by, late, heldOn, to }: ItemTold, language: Language): string {
  const t = words(language).items.notices
  const who = by ?? t.secretariat(committee)
  const what = title === undefined ? t.closed : t.item(title)
  switch (news) {
    case 'proposed':
      return t.proposed(who, what, committee) + (late ? t.late : '')
    case 'postponed':
      return t.postponed(who, what, heldOn && formatDay(heldOn, language))
    case 'sent-on':
      return t.sentOn(who, what, to ?? '')
    default:
      return t[news](who, what)
  }
}
