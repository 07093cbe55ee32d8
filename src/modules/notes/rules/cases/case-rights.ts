import type { Actor } from '../../../../kernel/actor.ts'
import { mayReadItem, mayRecordOutcome } from '../../../matters/rules/involvement/involvement-rights.ts'

export interface CasePlace {
  readonly organisationId: string
  readonly committeeId: string
  readonly item: { readonly committeeId: string; readonly open: boolean }
}

/**
 * A case is written by the municipality's coordinator and the committee's own secretary; one from a closed item only by those of
 * them who may read the item.
 */
export function mayWriteCase(actor: Actor, { item, ...of }: CasePlace): boolean {
  return actor.kind === 'person' && mayRecordOutcome(actor, of) && mayReadItem(actor, item)
}
