import type { IsoDay } from '../../../../kernel/dates.ts'
import type { Language } from '../../../../kernel/language.ts'

/** What others are told of an item in the making. */
export type ItemNews = 'proposed' | 'returned' | 'taken-over' | 'postponed' | 'withdrawn' | 'sent-on'

export interface ItemTold {
  /** Absent where the item is closed: a mail can be read by others. */
  readonly title: string | undefined
  readonly committee: string
  /** The organisation that did it; the committee's secretariat where absent. */
  readonly by: string | undefined
  readonly late: boolean
  /** The meeting to which it is put off. */
  readonly heldOn: IsoDay | undefined
  /** The committee that goes on with it. */
  readonly to: string | undefined
}

/** One sentence in each language without anything closed. */
export type TellOfItem = (news: ItemNews, told: ItemTold) => Readonly<Record<Language, string>>
