import type { Actor } from '../../../kernel/actor.ts'
import type { Refusal } from '../../../kernel/refusal.ts'

export type LastingRightCode = 'committees/right-outlasts-delegation'

/** Rights that are lent end by themselves: nobody gives themselves one on another's behalf. */
export function whyNotLastingRight(actor: Actor, receivers: readonly string[]): Refusal<LastingRightCode> | undefined {
  if (actor.kind !== 'person' || !actor.onBehalfOf || !receivers.includes(actor.personId)) return undefined
  return { code: 'committees/right-outlasts-delegation', values: { name: actor.onBehalfOf.name } }
}
