import type { DraftContents } from '../items/item-draft.ts'
import type { AgendaContent, AgendaEntry } from './agenda-content.ts'
import { type DispatchedItem, itemNumbers } from './item-numbers.ts'

interface MeetingFacts {
  readonly heldOn: string
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly place: string | null
}

/**
 * The agenda that would be sent out now.
 * @param drafts the meeting's, in order; those that have left it are not on it
 * @param dispatched whatever has been sent out before
 */
export function agendaOfDrafts(
  meeting: MeetingFacts,
  drafts: readonly DraftContents[],
  dispatched: readonly { readonly items: readonly DispatchedItem[] }[],
): AgendaContent {
  const onAgenda = drafts.filter(({ state }) => state === 'on-agenda' || state === 'treated')
  const numbers = itemNumbers(
    onAgenda,
    dispatched.flatMap(({ items }) => items),
  )
  return {
    heldOn: meeting.heldOn,
    startsAt: meeting.startsAt ?? undefined,
    endsAt: meeting.endsAt ?? undefined,
    place: meeting.place ?? undefined,
    items: onAgenda.map((draft) => entryOf(draft, numbers)),
  }
}

function entryOf(draft: DraftContents, numbers: ReadonlyMap<string, string>): AgendaEntry {
  return {
    id: draft.id,
    number: numbers.get(draft.id) ?? '',
    title: draft.title,
    publicTitle: draft.publicTitle ?? undefined,
    type: draft.type ?? undefined,
    open: draft.open,
    minutesAllotted: draft.minutesAllotted ?? undefined,
    late: draft.late,
    standing: draft.standing ?? undefined,
    organisationId: draft.organisationId ?? undefined,
    presenters: draft.presenters,
    recommendation: draft.recommendation,
    references: draft.references.map(({ organisationName, system, number }) => ({
      system: system ?? organisationName ?? undefined,
      number,
    })),
    treatments: draft.treatments.map(({ committee, treatedOn, itemNumber, outcome }) => ({
      committee: committee ?? undefined,
      treatedOn: treatedOn ?? undefined,
      itemNumber: itemNumber ?? undefined,
      outcome: outcome ?? undefined,
    })),
    sections: draft.sections.map(({ kind, heading, markdown }) => ({ kind, heading: heading ?? undefined, body: markdown })),
    attachments: draft.attachments.map(({ id, title, open, handout, sha256, fileName }) => ({
      id,
      number: numbers.get(id) ?? '',
      title,
      open,
      handout,
      file: { sha256, name: fileName },
    })),
    internalNote: draft.internalNote ?? undefined,
  }
}
