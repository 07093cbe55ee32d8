import type { Actor } from '../../../../kernel/actor.ts'
import { committeesPublishedBy } from '../../../committees/rules/committee-rights.ts'
import { type MatterPlace, mayKeepMatter, mayReadMatter } from '../matter-rights.ts'

/** Any party's coordinator and the cluster's secretaries raise a question. */
export function mayRaiseQuestion(actor: Actor, place: MatterPlace): boolean {
  return mayKeepMatter(actor, place)
}

/** One that is not public is its parties' own. */
export function mayReadQuestion(actor: Actor, place: MatterPlace): boolean {
  return mayReadMatter(actor, place)
}

/** Sending on, answering, closing and making public are the secretaries'. */
export function mayConductQuestion(actor: Actor, { committees }: MatterPlace): boolean {
  return actor.kind === 'system' || committeesPublishedBy(actor).some((id) => committees.includes(id))
}

/** What a party holds is said by its own coordinator, or by the secretaries who wrote it down. */
export function mayStateFor(actor: Actor, organisationId: string, place: MatterPlace): boolean {
  if (!place.parties.includes(organisationId)) return false
  if (mayConductQuestion(actor, place)) return true
  return (
    actor.kind === 'person' && actor.organisations.some((held) => held.organisationId === organisationId && held.role === 'coordinator')
  )
}
