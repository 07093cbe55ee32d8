import { NotFound } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { findDraft, findDraftContents } from '../../repository/item-drafts.ts'
import { findTreatmentOfDraft } from '../../repository/item-sources.ts'
import { lockMeeting } from '../../repository/meetings.ts'
import { type Following, sourceOfDraft } from '../../rules/items/item-source.ts'
import { continueItem } from './continue-item.ts'
import { placeAfterEnd } from './place-after-end.ts'
import { placeOn } from './place-draft.ts'
import { goOn, lockForStep, type ToldStep } from './lock-for-step.ts'
import { tellOfItem } from './tell-of-item.ts'

interface Postponement extends ToldStep {
  /** The meeting it is put off to; waits with the secretariat where absent. */
  readonly meetingId?: string | undefined
  readonly follows: readonly Following[]
}

/** Ends an item here, with the reason, and lets another go on from it later. @returns the one that goes on */
export const postponeDraft = command('meetings.postpone-draft', async (work, asked: Postponement): Promise<string> => {
  const { db } = work
  const draft = await lockForStep(work, 'postpone', asked)
  const contents = await findDraftContents(db, draft.id)
  if (!contents) throw new NotFound('item')
  const place = await placeAfterEnd(work, draft)
  // What never came to a meeting was not treated there.
  const treated = place.meetingId === null ? null : ((await findTreatmentOfDraft(db, draft.id)) ?? null)
  const next = await continueItem(work, sourceOfDraft(contents, treated), { ...draft, state: 'with-secretariat', follows: asked.follows })
  await goOn(work, 'postpone', draft, { event: 'item.postponed', reason: asked.reason ?? null, ...place, details: { next } })
  const continued = asked.meetingId === undefined ? undefined : await findDraft(db, next)
  if (continued && asked.meetingId !== undefined) await placeOn(work, continued, asked.meetingId)
  const on = asked.meetingId === undefined ? undefined : await lockMeeting(db, asked.meetingId)
  await tellOfItem(work, draft, { news: 'postponed', tell: asked.tell, heldOn: on?.heldOn })
  return next
})
