import { danishDay } from '../../../../kernel/dates.ts'
import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { findCommittee, findCommitteeBySlug } from '../../../committees/index.ts'
import { listCommitteesBeside } from '../../repository/committees-beside.ts'
import { findDraftContents } from '../../repository/item-drafts.ts'
import { findTreatmentOfDraft } from '../../repository/item-sources.ts'
import { type Following, sourceOfDraft } from '../../rules/items/item-source.ts'
import { whyNotSendOn } from '../../rules/items/why-not-send-on.ts'
import { continueItem } from './continue-item.ts'
import { goOn, lockForStep, type ToldStep } from './lock-for-step.ts'
import { tellOfItem } from './tell-of-item.ts'
import { placeAfterEnd } from './place-after-end.ts'

interface SendingOn extends ToldStep {
  /** Slug of the committee that goes on with it. */
  readonly to: string
  readonly follows: readonly Following[]
}

/** Lets another committee go on with an item; there it is a proposal. @returns the one that goes on */
export const sendOnDraft = command('meetings.send-on-draft', async (work, asked: SendingOn): Promise<string> => {
  const { db, now } = work
  const draft = await lockForStep(work, 'send-on', asked)
  const [contents, from] = [await findDraftContents(db, draft.id), await findCommittee(db, draft.committeeId)]
  if (!contents || !from) throw new NotFound('item')
  const to = await findCommitteeBySlug(db, asked.to)
  refuseIf(whyNotSendOn(to, await listCommitteesBeside(db, from.id), danishDay(now)))
  if (!to) throw new NotFound('committee')
  const treated = (await findTreatmentOfDraft(db, draft.id)) ?? null
  const next = await continueItem(work, sourceOfDraft(contents, treated), {
    committeeId: to.id,
    organisationId: draft.organisationId,
    state: 'proposed',
    proposedAt: now,
    follows: asked.follows,
  })
  const { tell } = asked
  await tellOfItem(work, draft, { news: 'sent-on', tell, to: to.name })
  await tellOfItem(work, { ...draft, id: next, committeeId: to.id, state: 'proposed' }, { news: 'proposed', tell })
  const place = draft.state === 'treated' ? { meetingId: draft.meetingId, position: draft.position } : await placeAfterEnd(work, draft)
  await goOn(work, 'send-on', draft, { event: 'item.sent-on', reason: asked.reason ?? null, ...place, details: { to: to.name, next } })
  return next
})
