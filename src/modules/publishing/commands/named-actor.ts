import type { Actor } from '../../../kernel/actor.ts'

/** Who a release bears the name of. */
export function namedActor(actor: Actor): { readonly personId: string | null; readonly name: string } {
  if (actor.kind === 'person') return { personId: actor.personId, name: actor.name }
  return { personId: null, name: actor.kind === 'system' ? actor.name : '' }
}
