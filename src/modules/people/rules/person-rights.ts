import { type Actor, type CommitteeRole, committeesOf, isOperator } from '../../../kernel/actor.ts'

/** Where a person stands today, as far as others' rights over their entry depend on it. */
export interface Standing {
  readonly personId: string
  /** The organisation that they act for. */
  readonly organisationId: string | null
  /** Committees in which they sit. */
  readonly seats: readonly string[]
  /** Committees in which they have a right, or are to have one: whoever can sign in as them then can do so later too. */
  readonly rights: readonly { readonly committeeId: string; readonly role: CommitteeRole }[]
  /** They have or are to have a right for an organisation, run the installation, or use rights that another lends them. */
  readonly rightsElsewhere: boolean
}

/** Contact data are read by those who need it: the person, the secretaries of their committees, their organisation's coordinators, operators. */
export function mayReadContact(actor: Actor, person: Standing): boolean {
  return mayChangeContact(actor, person) || coordinates(actor, person.organisationId)
}

/** The person, the secretaries of committees where they sit, and operators. */
export function mayChangeContact(actor: Actor, person: Standing): boolean {
  return isSelf(actor, person.personId) || isOperator(actor) || isSecretaryOf(actor, person)
}

/**
 * Whether an address that the actor writes is known to be the person's own. A secretary could write their own address and
 * sign in as somebody with more rights than they have.
 */
export function mayVouchForAddress(actor: Actor, personId: string): boolean {
  return isSelf(actor, personId) || isOperator(actor)
}

/** Own page, ways of signing in, sessions: nobody's but the person's. */
export function mayKeepOwnPage(actor: Actor): boolean {
  return actor.kind === 'person'
}

/** Whether the actor is shown entries that look like doubles; each pair is asked for on its own. */
export function mayLookForDoubles(actor: Actor): boolean {
  return isOperator(actor) || committeesOf(actor, 'secretary').length > 0
}

/**
 * Operators, and the secretaries of committees where both sit. Whoever merges two entries gives the rights of one to the
 * other, so a secretary merges only entries without rights other than in their own committees, and never their own entry.
 */
export function mayMergePersons(actor: Actor, one: Standing, other: Standing): boolean {
  if (isOperator(actor)) return true
  return [one, other].every(
    (person) =>
      !isSelf(actor, person.personId) &&
      isSecretaryOf(actor, person) &&
      !person.rightsElsewhere &&
      person.rights.every(({ committeeId }) => committeesOf(actor, 'secretary').includes(committeeId)),
  )
}

/** The operator answers for mail that does not get through. */
export function mayKeepMail(actor: Actor): boolean {
  return isOperator(actor)
}

/** Whose address took no mail says that it does again, and so does the operator. @param holderId whose address it is, if anyone's */
export function mayResumeAddress(actor: Actor, holderId: string | undefined): boolean {
  return isOperator(actor) || (holderId !== undefined && isSelf(actor, holderId))
}

function isSelf(actor: Actor, personId: string): boolean {
  return actor.kind === 'person' && actor.personId === personId
}

function isSecretaryOf(actor: Actor, { seats }: Standing): boolean {
  const kept = committeesOf(actor, 'secretary')
  return seats.some((committeeId) => kept.includes(committeeId))
}

function coordinates(actor: Actor, organisationId: string | null): boolean {
  if (actor.kind !== 'person' || organisationId === null) return false
  return actor.organisations.some((appointment) => appointment.role === 'coordinator' && appointment.organisationId === organisationId)
}
