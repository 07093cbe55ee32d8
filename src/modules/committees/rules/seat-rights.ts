import type { Actor } from '../../../kernel/actor.ts'
import { mayKeepRecordOf } from './committee-rights.ts'

/** Its secretary, a coordinator of the organisation that owns it, the operator and the machine. */
export function mayKeepSeatsOf(actor: Actor, committeeId: string): boolean {
  return mayKeepRecordOf(actor, committeeId)
}

/** An organisation says who sits on the seats that it appoints to. */
export function mayFillSeat(actor: Actor, seat: { readonly committeeId: string; readonly appointedById: string | null }): boolean {
  return mayKeepSeatsOf(actor, seat.committeeId) || mayAppointFor(actor, seat.appointedById)
}

/** Whether the actor fills seats for an organisation, in whatever committee. */
export function mayAppointFor(actor: Actor, organisationId: string | null): boolean {
  if (organisationId === null || actor.kind === 'public') return false
  if (actor.kind === 'system' || actor.operator) return true
  return actor.organisations.some((held) => held.organisationId === organisationId && held.role === 'coordinator')
}

/** Whoever fills at least one of them looks at all of a committee's seats. */
export function maySeeSeatsOf(actor: Actor, committeeId: string, seats: readonly { readonly appointedById: string | null }[]): boolean {
  return mayKeepSeatsOf(actor, committeeId) || seats.some(({ appointedById }) => mayAppointFor(actor, appointedById))
}
