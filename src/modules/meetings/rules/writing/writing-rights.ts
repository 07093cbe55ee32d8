import type { Actor } from '../../../../kernel/actor.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import { mayHoldMeetingsOf, readsItem } from '../held/held-rights.ts'
import { whyNotMend } from '../held/meeting-progress.ts'
import { whyNotEdit } from '../items/draft-steps.ts'
import { mayEditDraft } from '../items/item-rights.ts'
import type { TextOwner } from './text-owner.ts'

/**
 * A text in the making, its stages and who writes in it are for those who may write in it; what others read of it stands on
 * the page of its item or its meeting.
 */
export function mayWriteIn(actor: Actor, owner: TextOwner): boolean {
  if (owner.kind === 'section') return mayEditDraft(actor, owner.draft)
  return mayHoldMeetingsOf(actor, owner.committeeId) && readsItem(actor, owner.committeeId, owner)
}

/** Once the item has ended or the minutes are approved, the words stand. */
export function whyNotWriteIn(owner: TextOwner): Refusal | undefined {
  return owner.kind === 'section' ? whyNotEdit(owner.draft) : whyNotMend(owner.progress)
}
