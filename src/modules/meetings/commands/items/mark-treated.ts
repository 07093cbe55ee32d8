import type { Command } from '../../../../platform/command/use-case.ts'
import { listDraftsOfMeeting } from '../../repository/item-drafts.ts'
import { stateAfterStep, whyNotStep } from '../../rules/items/draft-steps.ts'
import { insertDraftStep, updateDraftState } from '../../repository/item-draft-writing.ts'
import { namedWriter } from './named-writer.ts'

/** The items on a meeting's agenda have been treated; part of the command that ends the meeting or approves its minutes. */
export async function markTreated({ actor, db, now }: Command, meetingId: string): Promise<void> {
  const waiting = (await listDraftsOfMeeting(db, meetingId)).filter(
    (draft) => whyNotStep('treat', { state: draft.state, dispatched: true }) === undefined,
  )
  for (const { id, state, meetingId: on, position, late, proposedAt } of waiting) {
    const after = stateAfterStep('treat', state)
    await updateDraftState(db, id, { state: after, reason: null, meetingId: on, position, late, proposedAt }, now)
    await insertDraftStep(db, id, { state: after, byName: namedWriter(actor).name, meetingId: on }, now)
  }
}
