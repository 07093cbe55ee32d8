import type { Language } from '../../../kernel/language.ts'
import type { ReminderKind } from './reminder-due.ts'

/** What people are told, in one language; `what` is the follow-up's text, absent where it is closed. */
export interface NoticeWords {
  readonly done: (what: string | undefined) => string
  readonly assigned: (what: string | undefined, due: string | undefined) => string
  readonly reminders: Readonly<Record<ReminderKind, (what: string | undefined, due: string) => string>>
  readonly escalated: (days: number) => string
  /** Around the address where one answers. */
  readonly mail: {
    readonly subject: (what: string | undefined) => string
    /** `day` in words, empty where it is not known. */
    readonly agreed: (committee: string, day: string) => string
    readonly body: (told: {
      readonly sentence: string
      readonly agreed: string
      readonly address: string
      readonly open: boolean
      readonly until: string
    }) => string
  }
}

/** That something is a person's to see to, and by when (ISO day); `what` is absent where it is closed. */
export type TellResponsible = (what: string | undefined, dueOn: string | null) => Readonly<Record<Language, string>>

export type NoticeWordsIn = Readonly<Record<Language, NoticeWords>>

/** So much of a text that a line of mail holds. */
const lengthInNotice = 140

/** The follow-up's text as a notice may say it: nothing of what is closed. */
export function saidInNotice({ text, open }: { readonly text: string; readonly open: boolean }): string | undefined {
  if (!open) return undefined
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > lengthInNotice ? `${line.slice(0, lengthInNotice - 1).trimEnd()}…` : line
}
