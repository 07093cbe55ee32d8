import { isIsoDay } from '../../../kernel/dates.ts'
import { pageAsked } from './page-asked.ts'

/** Which part of the register: what awaits, what only a paper says, what came of it. */
export const registerStates = ['awaiting', 'overdue', 'proposed', 'done', 'dropped', 'rejected', 'all'] as const
export type RegisterState = (typeof registerStates)[number]

export interface RegisterQuestion {
  /** Slugs, as in the address. */
  readonly committee?: string | undefined
  readonly focus?: string | undefined
  readonly organisation?: string | undefined
  readonly state: RegisterState
  /** Due until this day. */
  readonly dueBy?: string | undefined
  /** Only what awaits whoever asks. */
  readonly mine: boolean
  readonly page: number
}

/** What an address asks the register for; what it cannot ask for is as if it were left out. */
export function registerQuestion(asked: Readonly<Record<string, string | undefined>>): RegisterQuestion {
  const { udvalg, fokus, part, status, frist, mine, side } = asked
  return {
    committee: udvalg || undefined,
    focus: fokus || undefined,
    organisation: part || undefined,
    state: registerStates.find((state) => state === status) ?? 'awaiting',
    dueBy: frist && isIsoDay(frist) ? frist : undefined,
    mine: mine === 'ja',
    page: pageAsked(side),
  }
}

/** The address that asks the same, with something changed. */
export function registerAddress(path: string, question: RegisterQuestion, change: Partial<RegisterQuestion> = {}): string {
  const { committee, focus, organisation, state, dueBy, mine, page } = { ...question, page: 1, ...change }
  const parts = {
    udvalg: committee,
    fokus: focus,
    part: organisation,
    status: state === 'awaiting' ? undefined : state,
    frist: dueBy,
    mine: mine ? 'ja' : undefined,
    side: page > 1 ? String(page) : undefined,
  }
  const said = new URLSearchParams(Object.entries(parts).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
  return said.size > 0 ? `${path}?${said}` : path
}
