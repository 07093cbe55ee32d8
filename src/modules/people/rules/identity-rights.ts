import { type Actor, committeesOf, isOperator, type OrganisationAppointment } from '../../../kernel/actor.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { Standing } from './person-rights.ts'

export type InviteRefusalCode = 'people/signs-in-already' | 'people/has-rights-elsewhere'

/** Whether the actor has to do with a person's ways of signing in: their own, their committee's or organisation's people, or anyone's. */
export function mayKeepWaysIn(actor: Actor, person: Standing): boolean {
  return isSelf(actor, person) || isOperator(actor) || answersFor(actor, person)
}

/** Only the person and operators see which accounts are tied, and untie them. */
export function mayKeepIdentities(actor: Actor, person: Standing): boolean {
  return isSelf(actor, person) || isOperator(actor)
}

/**
 * An invitation's bearer becomes that person here, and whoever makes it could use it themselves. So a secretary or
 * coordinator invites nobody who has a right beyond committees, nor anyone who signs in already; a secretary nobody with a
 * right in a committee of another's either, and a coordinator nobody who leads one.
 */
export function whyNotInvite(actor: Actor, person: Standing, signsInAlready: boolean): Refusal<InviteRefusalCode> | undefined {
  if (mayKeepIdentities(actor, person)) return undefined
  if (person.rightsElsewhere || hasRightsBeyond(actor, person)) return { code: 'people/has-rights-elsewhere' }
  if (signsInAlready) return { code: 'people/signs-in-already' }
  return undefined
}

/** The first operator is made on the command line; operators make the others. */
export function mayAppointOperator(actor: Actor): boolean {
  return isOperator(actor)
}

function answersFor(actor: Actor, person: Standing): boolean {
  const kept = committeesOf(actor, 'secretary')
  return person.seats.some((committeeId) => kept.includes(committeeId)) || coordinationsOf(actor, person).length > 0
}

/** Who sits for an organisation is its coordinator's to say anyway; who leads a committee is not. */
function hasRightsBeyond(actor: Actor, person: Standing): boolean {
  const coordinated = coordinationsOf(actor, person)
  const kept = [...committeesOf(actor, 'secretary'), ...coordinated.flatMap(({ committees }) => committees)]
  return person.rights.some(
    ({ committeeId, role }) => !kept.includes(committeeId) && (coordinated.length === 0 || role === 'secretary' || role === 'chair'),
  )
}

function coordinationsOf(actor: Actor, { organisationId }: Standing): readonly OrganisationAppointment[] {
  if (actor.kind !== 'person') return []
  return actor.organisations.filter((appointment) => appointment.role === 'coordinator' && appointment.organisationId === organisationId)
}

function isSelf(actor: Actor, person: Standing): boolean {
  return actor.kind === 'person' && actor.personId === person.personId
}
