import { paperWord } from './paper-words.ts'

/** Danish words as parts of larger patterns. */

/** In every form of "møde": asked before a dearer pattern is tried. */
export const meetingHint = 'øde'

/** A day or an hour ends a committee's name. */
export const dayOrHour = 'den|d\\.|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|kl\\.?'

export const jointMeeting = '(?:fælles)?møder?t?'

/** Words that stand where a party's letter would. */
export const outsideParties = 'løsgænger|udenfor parti|uden for parti'

/** What a page that prints one case of a meeting calls it. */
const caseOfMeeting = 'mødesag(?:er)?'

/** What may stand before a committee's name in a headline, and behind it. */
export const headlineLead = new RegExp(
  `^\\s*(?:${paperWord.source}|${caseOfMeeting}|åben|møde)\\s*[:–-]?\\s*(?:(?:fra|af|til|for|i|over)\\s+)?(?:(?:ordinært|ekstraordinært)\\s+)?(?:møde\\s+i\\s+)?`,
  'i',
)
export const headlineTail = new RegExp(`[\\s,–:-]+(?:${paperWord.source}|${caseOfMeeting})\\s*$`, 'i')
