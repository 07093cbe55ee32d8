import { danishDay } from '../../../../kernel/dates.ts'
import { refuseIf } from '../../../../kernel/refusal.ts'
import { type Command, command } from '../../../../platform/command/use-case.ts'
import { isFromPaper, updateDraftPlaces } from '../../repository/agendas.ts'
import { listDraftsOfMeeting } from '../../repository/item-drafts.ts'
import { lockMeeting } from '../../repository/meetings.ts'
import type { ItemDraft } from '../../rules/items/item-draft.ts'
import { isLateItem } from '../../rules/items/late-item.ts'
import { orderWithNew } from '../../rules/items/standing-items.ts'
import { whyNotPlace } from '../../rules/items/why-not-place.ts'
import { submissionDueOn } from './submission-due-on.ts'
import { goOn, lockForStep } from './lock-for-step.ts'

interface Placing {
  readonly draftId: string
  readonly meetingId: string
}

/** Puts an item on a meeting's agenda, behind those that there are to treat. */
export const placeDraft = command('meetings.place-draft', async (work, { draftId, meetingId }: Placing) => {
  const draft = await lockForStep(work, 'place', { draftId })
  await placeOn(work, draft, meetingId)
})

export async function placeOn(work: Command, draft: ItemDraft, meetingId: string): Promise<void> {
  const { db, now } = work
  const meeting = await lockMeeting(db, meetingId)
  refuseIf(whyNotPlace(draft, meeting && { ...meeting, fromPaper: await isFromPaper(db, meetingId) }, danishDay(now)))
  const late = isLateItem({
    proposedOn: danishDay(draft.proposedAt ?? now),
    submissionDueOn: await submissionDueOn(db, meetingId),
    standing: draft.standing !== null,
  })
  const others = (await listDraftsOfMeeting(db, meetingId)).filter(({ id }) => id !== draft.id)
  const order = orderWithNew(others, draft.id)
  const position = order.indexOf(draft.id)
  await goOn(work, 'place', draft, { event: 'item.placed', meetingId, position, late, details: { meeting: meetingId, late } })
  const minutes = new Map([...others, draft].map(({ id, minutesAllotted }) => [id, minutesAllotted]))
  await updateDraftPlaces(
    db,
    meetingId,
    order.map((id) => ({ id, minutesAllotted: minutes.get(id) ?? null })),
  )
}
