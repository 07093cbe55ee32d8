import type { IsoDay } from '../../../kernel/dates.ts'
import type { HeldState } from './held/meeting-progress.ts'

export interface ActionStanding {
  readonly heldOn: IsoDay
  readonly today: IsoDay
  /** 0 until an agenda is sent out or recorded. */
  readonly version: number
  /** For the committee's own, until there are minutes. */
  readonly held?: { readonly mayHold: boolean; readonly state: HeldState } | undefined
  readonly mayPrepareAgenda: boolean
  readonly readsMinutes: boolean
}

export type NextAction = 'minutes' | 'conduct' | 'follow' | 'hand-over' | 'agenda' | 'brief' | 'answer'

/** The one thing that a meeting's page puts first for this reader; everything else stands quietly beside it. */
export function nextAction({ heldOn, today, version, held, mayPrepareAgenda, readsMinutes }: ActionStanding): NextAction | undefined {
  if (readsMinutes) return 'minutes'
  if (held?.state === 'begun') return held.mayHold ? 'conduct' : 'follow'
  if (held?.state === 'ended') return held.mayHold ? 'hand-over' : undefined
  if (held?.mayHold && version > 0 && heldOn <= today) return 'conduct'
  if (mayPrepareAgenda && (held?.mayHold || version === 0)) return 'agenda'
  if (held && !held.mayHold) return version > 0 ? 'brief' : 'answer'
  return undefined
}
