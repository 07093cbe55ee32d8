import type { DraftFields } from './draft-fields.ts'
import type { DraftContents } from './item-draft.ts'

/** An item as the form shows it. */
export function draftAsFields(draft: DraftContents): DraftFields {
  return {
    title: draft.title,
    type: draft.type,
    open: draft.open,
    publicTitle: draft.publicTitle,
    minutes: draft.minutesAllotted === null ? '' : String(draft.minutesAllotted),
    meetingId: draft.meetingId,
    recommendation: draft.recommendation,
    presenters: draft.presenters,
    references: draft.references,
    concernedSectors: draft.concernedSectors,
    whyHere: draft.whyHere,
    internalNote: draft.internalNote,
    sections: draft.sections.map(({ kind, markdown, revision }) => ({ kind, markdown, baseRevision: revision })),
  }
}
