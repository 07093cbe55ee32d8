import type { ItemLine, VersionAttachment, VersionItem } from '../../../meetings/rules/meeting-version.ts'
import type { Draft, DraftAttachment, DraftItem, DraftSection } from '../draft.ts'

/** The items of an accepted draft as the record keeps them. */
export function itemsFromDraft(draft: Draft): VersionItem[] {
  // What stands above the first item is shown with it: nearer than nowhere.
  const unplaced = (at: number): string =>
    draft.unplaced
      .filter(({ item = 0, insignificant }) => item === at && !insignificant)
      .map(({ text }) => text.trim())
      // A colon left of a label tells a reader nothing; the accepted draft keeps it.
      .filter((text) => /[\p{L}\p{N}]/u.test(text))
      .join('\n\n')
  const items = draft.items.map((item, at) => itemFromDraft(item, unplaced(at)))
  return draft.kind === 'note' ? [noteAsItem(draft, items)] : items
}

function itemFromDraft(item: DraftItem, unplaced: string): VersionItem {
  return {
    number: item.number,
    title: item.title,
    type: item.type,
    typeAsWritten: item.typeAsWritten,
    open: item.open,
    conclusion: item.conclusion?.text,
    unplaced: unplaced || undefined,
    sections: item.sections.map(sectionFromDraft),
    lines: linesOf(item),
    references: item.recordReferences.map(({ system, number, kind }) => ({ system, number, kind })),
    treatments: item.earlierTreatments.map(({ committee, date, itemNumber, outcome, state }) => ({
      committee,
      treatedOn: date,
      itemNumber,
      outcome,
      state,
    })),
    attachments: item.attachments.map((attachment) => attachmentFromDraft(attachment, item.open)),
  }
}

function sectionFromDraft({ kind, heading, text }: DraftSection): VersionItem['sections'][number] {
  return { kind, heading, body: text }
}

function linesOf(item: DraftItem): ItemLine[] {
  return [
    ...item.presenters.map(({ text }) => ({ kind: 'presenter' as const, text })),
    ...item.recommendations.map(({ text, number }) => ({ kind: 'recommendation' as const, text, number })),
    ...(item.conclusion?.points ?? []).map(({ text }) => ({ kind: 'conclusion-point' as const, text })),
    ...item.reservations.map(({ text }) => ({ kind: 'reservation' as const, text })),
    ...item.notParticipating.map(({ text }) => ({ kind: 'not-participating' as const, text })),
  ]
}

/** An attachment that says nothing of its openness is as open as its item. */
function attachmentFromDraft(attachment: DraftAttachment, itemOpen: boolean): VersionAttachment {
  return {
    number: attachment.number,
    title: attachment.title,
    externalId: attachment.id,
    recordReference: attachment.recordReference,
    open: attachment.open ?? itemOpen,
    mainDocument: attachment.mainDocument,
  }
}

/** A status note is one information item of the meeting it is for; what it reports on are its sections. */
function noteAsItem({ meeting, sender }: Draft, reports: readonly VersionItem[]): VersionItem {
  return {
    number: '1',
    title: meeting.title ?? reports[0]?.title ?? '',
    type: 'information',
    open: reports.every(({ open }) => open),
    sections: reports.flatMap(sectionsOfReport),
    lines: reports.flatMap(({ lines }) => lines),
    references: (sender?.recordReferences ?? []).map(({ system, number, kind }) => ({ system, number, kind })),
    treatments: reports.flatMap(({ treatments }) => treatments),
    attachments: reports.flatMap(({ attachments }) => attachments),
    unplaced: reports.flatMap(({ unplaced }) => (unplaced ? [unplaced] : [])).join('\n\n') || undefined,
  }
}

/** Under the report's title comes what stands directly under it, then its sections, then what was concluded. */
function sectionsOfReport({ title, sections, conclusion }: VersionItem): VersionItem['sections'] {
  const [first, ...rest] = sections
  const opening = first && first.heading === undefined ? first : undefined
  return [
    { kind: 'other', heading: title, body: opening?.body ?? '' },
    ...(opening ? rest : sections),
    ...(conclusion ? [{ kind: 'conclusion', body: conclusion }] : []),
  ]
}
