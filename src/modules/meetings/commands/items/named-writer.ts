import type { Actor } from '../../../../kernel/actor.ts'

/** Who did it, as an item's life tells it. */
export function namedWriter(actor: Actor): { readonly id: string | null; readonly name: string } {
  if (actor.kind === 'person') return { id: actor.personId, name: actor.name }
  return { id: null, name: actor.kind === 'system' ? actor.name : '' }
}
