import { danishDay } from '../../../../kernel/dates.ts'
import { NotFound } from '../../../../kernel/refusal.ts'
import { type Query, query } from '../../../../platform/command/use-case.ts'
import { closedReading } from '../../../committees/rules/closed-reading.ts'
import { findInspection } from '../../../documents/index.ts'
import { groundOfCommittee } from '../../commands/items/ground-of-committee.ts'
import { listComingAgendas } from '../../repository/coming-agendas.ts'
import { listCommitteesBeside } from '../../repository/committees-beside.ts'
import { listAttachmentVersions } from '../../repository/draft-attachments.ts'
import { findDraftContents } from '../../repository/item-drafts.ts'
import { findOrigin, listContinuations, listLife } from '../../repository/item-life.ts'
import { listItemPlaces } from '../../repository/item-places.ts'
import { findReadableMeeting } from '../../repository/meetings.ts'
import { stepsFrom, whyNotEdit } from '../../rules/items/draft-steps.ts'
import type { DraftContents } from '../../rules/items/item-draft.ts'
import {
  mayEditDraft,
  mayKnowOfDraft,
  mayPrepareItemsOf,
  mayReadClosedOf,
  mayReadInternalNote,
  mayTakeStep,
} from '../../rules/items/item-rights.ts'

export type ItemView = Awaited<ReturnType<typeof itemPage>>

/** An item in the making with its life, and what this actor can do with it now. */
export const itemPage = query('meetings.item-page', async (asking, { id }: { readonly id: string }) => {
  const { actor, db, now, showsClosed } = asking
  const { draft, withheld } = await readableDraft(asking, id)
  const [ground, [dispatched], origin, continuations, life, versions, meeting, inspected] = await Promise.all([
    groundOfCommittee(asking, draft.committeeId),
    listItemPlaces(db, [id]),
    findOrigin(db, id),
    listContinuations(db, id),
    listLife(db, id),
    listAttachmentVersions(db, id),
    draft.meetingId === null ? undefined : findReadableMeeting(db, draft.meetingId, [draft.committeeId]),
    Promise.all(draft.attachments.map(async ({ sha256 }) => [sha256, await findInspection(db, sha256)] as const)),
  ])
  if (!ground) throw new NotFound('committee')
  const steps = stepsFrom({ state: draft.state, dispatched: dispatched !== undefined }).filter((step) => mayTakeStep(actor, draft, step))
  const [meetings, beside] = await Promise.all([
    steps.some((step) => step === 'place' || step === 'postpone') ? listComingAgendas(db, draft.committeeId, danishDay(now), true) : [],
    steps.includes('send-on') ? listCommitteesBeside(db, draft.committeeId) : [],
  ])
  const known = [...(origin ? [origin] : []), ...continuations].filter((item) => mayKnowOfDraft(actor, item))
  const closed = closedParts(draft)
  if (!draft.open || closed > 0 || known.some(({ open }) => !open))
    showsClosed(closedReading(actor, draft.committeeId, { kind: 'item', id }, { items: draft.open ? 0 : 1, attachments: closed }))
  return {
    draft,
    withheldAttachments: withheld,
    ground,
    /** In the record, once it was sent out. */
    dispatched,
    meeting,
    organisation: ground.proposing.find((organisation) => organisation.id === draft.organisationId),
    steps,
    mayEdit: mayEditDraft(actor, draft) && whyNotEdit(draft) === undefined,
    isSecretariat: mayPrepareItemsOf(actor, draft.committeeId),
    life,
    origin: known.find((item) => item.id === origin?.id),
    continuations: known.filter((item) => item.id !== origin?.id),
    versions: versions.filter(({ attachmentId }) => draft.attachments.some((each) => each.id === attachmentId)),
    inspections: new Map(inspected),
    meetings,
    beside: beside.filter(({ validTo }) => validTo === null || validTo >= danishDay(now)),
  }
})

/** With what of it this actor may read. @throws NotFound where they may not know of it */
export async function readableDraft(
  { actor, db, permitToKnow }: Query,
  id: string,
): Promise<{ readonly draft: DraftContents; readonly withheld: number }> {
  // The public's connection could not even ask.
  permitToKnow(actor.kind !== 'public')
  const draft = await findDraftContents(db, id)
  permitToKnow(draft !== undefined && mayKnowOfDraft(actor, draft))
  if (!draft) throw new NotFound('item')
  const attachments = mayReadClosedOf(actor, draft) ? draft.attachments : draft.attachments.filter(({ open }) => open)
  return {
    draft: { ...draft, attachments, internalNote: mayReadInternalNote(actor, draft) ? draft.internalNote : null },
    withheld: draft.attachments.length - attachments.length,
  }
}

function closedParts({ open, attachments }: DraftContents): number {
  return open ? attachments.filter((attachment) => !attachment.open).length : attachments.length
}
