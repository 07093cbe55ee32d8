import { longestText } from '../../../../kernel/longest-text.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import { type PlanGround, type PlannedMeeting, wrongField } from './plan.ts'

export type MoveCode = 'meetings/already-held' | 'meetings/already-cancelled' | 'meetings/reason-missing' | 'meetings/reason-too-long'

interface MovableMeeting {
  readonly state: string
  readonly heldOn: string
  /** Somebody has begun it, though its minutes are not there yet. */
  readonly isBegun?: boolean
}

/** A meeting that was held, and one that was cancelled, stays where it was. */
export function whyNotMove(meeting: MovableMeeting, to: PlannedMeeting, ground: PlanGround): Refusal | undefined {
  const settled = whyNotChange(meeting)
  if (settled) return settled
  const wrong = wrongField(to, { ...ground, isTaken: (id, day) => day !== meeting.heldOn && ground.isTaken(id, day) })
  return wrong && { code: wrong.code, values: { ...wrong.values, field: wrong.field } }
}

/** Who had kept the day free is told why. */
export function whyNotCancel(meeting: MovableMeeting, reason: string): Refusal<MoveCode> | undefined {
  const settled = whyNotChange(meeting)
  if (settled) return settled
  if (reason.trim() === '') return { code: 'meetings/reason-missing', values: { field: 'reason' } }
  return reason.length > longestText.reason ? { code: 'meetings/reason-too-long', values: { field: 'reason' } } : undefined
}

function whyNotChange({ state, isBegun = false }: MovableMeeting): Refusal<MoveCode> | undefined {
  if (state === 'minutes' || isBegun) return { code: 'meetings/already-held' }
  return state === 'cancelled' ? { code: 'meetings/already-cancelled' } : undefined
}
