import type { IsoDay } from '../../../../kernel/dates.ts'

export const questionStates = ['open', 'with-committee', 'with-ssu', 'with-ministers', 'answered', 'closed'] as const
export type QuestionState = (typeof questionStates)[number]

/** To whom a question that the parties cannot settle goes, each above the one before. */
export const levels = ['committee', 'ssu', 'ministers'] as const
export type EscalationLevel = (typeof levels)[number]

const stateAt: Readonly<Record<EscalationLevel, QuestionState>> = {
  committee: 'with-committee',
  ssu: 'with-ssu',
  ministers: 'with-ministers',
}

/** Where it stands once it was sent to a level. */
export function stateAfterEscalation(to: EscalationLevel): QuestionState {
  return stateAt[to]
}

/** The levels above where a question stands; none for one that is answered or closed. */
export function levelsAbove(state: QuestionState): EscalationLevel[] {
  if (state === 'answered' || state === 'closed') return []
  const at = levels.findIndex((level) => stateAt[level] === state)
  return levels.slice(at + 1)
}

export function isUnsettled(state: QuestionState): boolean {
  return state !== 'answered' && state !== 'closed'
}

export interface Interim {
  readonly validFrom: IsoDay
  readonly validTo: IsoDay | null
}

/** Whether an interim arrangement holds on a day: one without a last day until there is an answer. */
export function holdsOn({ validFrom, validTo }: Interim, day: IsoDay, answeredOn: IsoDay | null = null): boolean {
  return validFrom <= day && (validTo === null ? answeredOn === null || answeredOn > day : validTo >= day)
}
