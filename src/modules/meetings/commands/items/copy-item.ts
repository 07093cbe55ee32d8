import { NotFound } from '../../../../kernel/refusal.ts'
import { type Command, command } from '../../../../platform/command/use-case.ts'
import { committeesReadBy, committeesReadClosedBy } from '../../../committees/rules/committee-rights.ts'
import { findDraftContents } from '../../repository/item-drafts.ts'
import { findRecordedSource } from '../../repository/item-sources.ts'
import { mayKnowOfDraft, mayReadClosedOf } from '../../rules/items/item-rights.ts'
import { type Following, type ItemSource, sourceOfDraft } from '../../rules/items/item-source.ts'
import { continueItem } from './continue-item.ts'
import { permitToPropose } from './permit-to-propose.ts'

interface Copy {
  readonly committee: string
  readonly organisationId: string | null
  /** Of an item in the record, or in the making. */
  readonly sourceId: string
  readonly follows: readonly Following[]
}

/** Begins an item with what an earlier one says, of this committee or another. @returns its id */
export const copyItem = command('meetings.copy-item', async (work, { sourceId, follows, ...asked }: Copy): Promise<string> => {
  const { committee } = await permitToPropose(work, asked)
  const source = await findSource(work, sourceId)
  work.permitToKnow(source !== undefined)
  if (!source) throw new NotFound('item')
  const id = await continueItem(work, source, {
    committeeId: committee.id,
    organisationId: asked.organisationId,
    state: 'draft',
    proposedAt: null,
    follows,
  })
  await work.record({ event: 'item.copied', subject: { kind: 'item', id }, details: { committeeId: committee.id, from: sourceId } })
  return id
})

/** As the record has it, else as it is being made; only what the actor may read of it. */
async function findSource({ actor, db }: Command, id: string): Promise<ItemSource | undefined> {
  const reader = { committees: committeesReadBy(actor), closedCommittees: committeesReadClosedBy(actor) }
  const recorded = await findRecordedSource(db, id, reader)
  if (recorded) return recorded
  const draft = await findDraftContents(db, id)
  if (!draft || !mayKnowOfDraft(actor, draft)) return undefined
  const source = sourceOfDraft(draft, null)
  return mayReadClosedOf(actor, draft) ? source : { ...source, attachments: source.attachments.filter(({ open }) => open) }
}
