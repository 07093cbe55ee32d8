import { longestText } from '../../../../kernel/longest-text.ts'
import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import type { Command } from '../../../../platform/command/use-case.ts'
import { updateAgendaRevision } from '../../repository/agendas.ts'
import { lockDraft } from '../../repository/item-drafts.ts'
import { type DraftMove, insertDraftStep, updateDraftState } from '../../repository/item-draft-writing.ts'
import { listItemPlaces } from '../../repository/item-places.ts'
import { type DraftStep, stateAfterStep, whyNotStep } from '../../rules/items/draft-steps.ts'
import type { ItemDraft } from '../../rules/items/item-draft.ts'
import { mayKnowOfDraft, mayTakeStep } from '../../rules/items/item-rights.ts'
import type { TellOfItem } from '../../rules/items/item-words.ts'
import { whyNotReason } from '../../rules/items/why-not-reason.ts'
import { namedWriter } from './named-writer.ts'

export interface StepAsked {
  readonly draftId: string
  /** Where the step asks for one. */
  readonly reason?: string | undefined
}

/** A step of which others are told. */
export interface ToldStep extends StepAsked {
  readonly tell: TellOfItem
}

/** Locks an item for a step that the actor may take and that it can take now. */
export async function lockForStep(
  { actor, db, permit, permitToKnow }: Command,
  step: DraftStep,
  { draftId, reason }: StepAsked,
): Promise<ItemDraft> {
  const draft = await lockDraft(db, draftId)
  permitToKnow(draft !== undefined && mayKnowOfDraft(actor, draft))
  if (!draft) throw new NotFound('item')
  permit(mayTakeStep(actor, draft, step))
  const dispatched = (await listItemPlaces(db, [draftId])).length > 0
  refuseIf(whyNotStep(step, { state: draft.state, dispatched }))
  refuseIf(whyNotReason(step, reason, longestText.reason))
  return draft
}

/** The item's next state, a line of its life with the meeting that it is or was on, and the event. */
export async function goOn(
  { actor, db, now, record }: Command,
  step: DraftStep,
  draft: ItemDraft,
  more: Partial<Omit<DraftMove, 'state'>> & { readonly event: `item.${string}`; readonly details?: Readonly<Record<string, unknown>> },
): Promise<void> {
  const { event, details, ...changed } = more
  const state = stateAfterStep(step, draft.state)
  const { meetingId, position, late, proposedAt } = draft
  await updateDraftState(db, draft.id, { reason: null, meetingId, position, late, proposedAt, ...changed, state }, now)
  await insertDraftStep(
    db,
    draft.id,
    {
      state,
      byName: namedWriter(actor).name,
      reason: changed.reason,
      meetingId: changed.meetingId ?? draft.meetingId,
    },
    now,
  )
  const agendas = [draft.state === 'on-agenda' ? draft.meetingId : null, state === 'on-agenda' ? (changed.meetingId ?? null) : null]
  for (const agenda of agendas) if (agenda !== null) await updateAgendaRevision(db, agenda)
  await record({
    event,
    subject: { kind: 'item', id: draft.id },
    details: { committeeId: draft.committeeId, ...details },
  })
}
