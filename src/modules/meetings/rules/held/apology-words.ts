import type { IsoDay } from '../../../../kernel/dates.ts'
import type { Language } from '../../../../kernel/language.ts'

export interface ApologyTold {
  readonly person: string
  readonly committee: string
  readonly heldOn: IsoDay
  /** Who comes instead. */
  readonly substitute: string | undefined
}

/** What the secretariat is told, one sentence in each language. */
export type TellOfApology = (told: ApologyTold) => Readonly<Record<Language, string>>
