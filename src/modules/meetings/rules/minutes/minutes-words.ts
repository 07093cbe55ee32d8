import type { Language } from '../../../../kernel/language.ts'
import type { Listing } from './corrected-people.ts'

/** How minutes put what the meeting noted without words; always in the language of the record. */
export interface RecordWords {
  readonly conflictOfInterest: (name: string) => string
  readonly away: (name: string) => string
  readonly substituteFor: (name: string) => string
  readonly came: (time: string) => string
  readonly left: (time: string) => string
  readonly reservation: (name: string, words: string) => string
  readonly untreated: (reason: string) => string
  readonly postponed: (reason: string) => string
  readonly sentOn: (reason: string) => string
  readonly withdrawn: (reason: string) => string
  readonly points: Readonly<Record<'followed' | 'followed-in-part' | 'not-followed' | 'deferred', string>>
}

export interface MinutesTold {
  readonly committee: string
  readonly heldOn: string
  /** Absent where nothing is due. */
  readonly deadlineOn?: string | undefined
  readonly by: string
}

export type MinutesNews = 'for-comment' | 'commented' | 'answered' | 'for-approval' | 'approved' | 'objected' | 'corrected'

/** All that a command of minutes has to say to somebody, in mails or in the record itself. */
export interface MinutesWords {
  readonly record: RecordWords
  /** How somebody is, or is not, on the list of those present; in the language of the record. */
  readonly listed: (name: string, listing: Listing) => string
  /** One sentence without anything closed. */
  readonly tell: (news: MinutesNews, told: MinutesTold) => Readonly<Record<Language, string>>
}
