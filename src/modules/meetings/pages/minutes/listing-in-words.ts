import type { Language } from '../../../../kernel/language.ts'
import type { Listing } from '../../rules/minutes/corrected-people.ts'
import { words } from '../words.ts'

export function listingInWords(listing: Listing, language: Language): string {
  const { minutes, presences } = words(language)
  return listing === 'not-listed' ? minutes.notListed : presences[listing]
}
