import type { Language } from '../../../../kernel/language.ts'
import { formatDay } from '../../../../ui/dates.ts'
import type { MinutesNews, MinutesTold, MinutesWords } from '../../rules/minutes/minutes-words.ts'
import { listingInWords } from './listing-in-words.ts'
import { words } from '../words.ts'

/** What commands of minutes say to others: the record in Danish, mails in both languages. */
export const minutesWords: MinutesWords = {
  record: words('da').minutes.record,
  listed: (name, listing) => words('da').minutes.listedAs(name, listingInWords(listing, 'da')),
  tell: (news, told) => ({ da: sentence(news, told, 'da'), en: sentence(news, told, 'en') }),
}

function sentence(news: MinutesNews, { committee, heldOn, deadlineOn }: MinutesTold, language: Language): string {
  const deadline = deadlineOn ? formatDay(deadlineOn, language) : ''
  return words(language).minutes.notices[news](committee, formatDay(heldOn, language), deadline)
}
