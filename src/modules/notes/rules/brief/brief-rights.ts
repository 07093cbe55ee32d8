import { type Actor, isOperator } from '../../../../kernel/actor.ts'

/** Whoever has signed in as themself has a page of their own for each meeting that they can read. */
export function mayKeepNotes(actor: Actor): boolean {
  return actor.kind === 'person'
}

/** Organisations whose view of an item the actor reads: theirs by appointment, and the one that they sit for. */
export function organisationsThoughtFor(actor: Actor, sitsFor: readonly string[]): string[] {
  if (actor.kind !== 'person') return []
  return [...new Set([...actor.organisations.map(({ organisationId }) => organisationId), ...sitsFor])]
}

/** Its coordinators say what an organisation thinks; an operator answers for nobody. */
export function mayStatePosition(actor: Actor, organisationId: string): boolean {
  if (actor.kind !== 'person' || (isOperator(actor) && actor.organisations.length === 0)) return false
  return actor.organisations.some((held) => held.organisationId === organisationId && held.role === 'coordinator')
}
