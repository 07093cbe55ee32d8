import { NotFound } from '../../../../kernel/refusal.ts'
import type { Command } from '../../../../platform/command/use-case.ts'
import { withoutRepeats } from '../../repository/item-sources.ts'
import type { DraftState } from '../../rules/items/draft-steps.ts'
import { continuedSections, continuedTreatments, type Following, type ItemSource } from '../../rules/items/item-source.ts'
import { groundOfCommittee } from './ground-of-committee.ts'
import { insertItem } from './insert-item.ts'

interface Continuation {
  readonly committeeId: string
  readonly organisationId: string | null
  readonly state: DraftState
  /** What is only put off came when it came. */
  readonly proposedAt: Date | null
  readonly follows: readonly Following[]
}

/** A new item that goes on from another, with what was chosen to follow it. @returns its id */
export async function continueItem(
  work: Command,
  source: ItemSource,
  { committeeId, organisationId, state, proposedAt, follows }: Continuation,
): Promise<string> {
  const ground = await groundOfCommittee(work, committeeId)
  if (!ground) throw new NotFound('committee')
  return insertItem(work, {
    ...source,
    committeeId,
    organisationId,
    state,
    proposedAt,
    meetingId: null,
    internalNote: null,
    // Whether it concerns all sectors is asked anew where others sit.
    concernedSectors: source.concernedSectors.filter((sector) => ground.sectors.some((each) => each === sector)),
    originItemId: source.itemId,
    originDraftId: source.draftId,
    sections: continuedSections(source, follows, ground.sections),
    recommendation: follows.includes('recommendation') ? source.recommendation : [],
    references: follows.includes('references') ? source.references : [],
    attachments: follows.includes('attachments') ? withoutRepeats(source.attachments) : [],
    treatments: continuedTreatments(source, follows),
  })
}
