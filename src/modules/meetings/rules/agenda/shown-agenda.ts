import type { AgendaContent, AgendaEntry } from './agenda-content.ts'
import { versionItem } from './agenda-version.ts'

export const agendaReaders = ['member', 'chair', 'public'] as const
export type AgendaReader = (typeof agendaReaders)[number]

/**
 * An agenda in the shape in which a meeting's page shows it, as one kind of reader sees it. What whoever looks may not read
 * themselves stays withheld from them, whomever they look as.
 */
export function shownAgenda(agenda: AgendaContent, reader: AgendaReader, looker: { readonly closed: boolean; readonly notes: boolean }) {
  const closed = reader !== 'public' && looker.closed
  const placed = agenda.items.map((item, position) => ({ item, position }))
  const shown = placed.filter(({ item }) => item.open || closed)
  return {
    items: shown.map(({ item, position }) => itemRow(item, position, closed)),
    withheld: placed
      .filter(({ item }) => !item.open && !closed)
      .map(({ item: { id, number, publicTitle, minutesAllotted }, position }) => ({
        id,
        position,
        number,
        publicTitle: publicTitle ?? null,
        publicDecision: null,
        minutesAllotted: minutesAllotted ?? null,
      })),
    withheldAttachments: Object.fromEntries(
      shown.flatMap(({ item: { id, attachments } }) => {
        const withheld = closed ? 0 : attachments.filter(({ open }) => !open).length
        return withheld > 0 ? [[id, withheld]] : []
      }),
    ) as Readonly<Record<string, number>>,
    notes: Object.fromEntries(
      reader === 'chair' && looker.notes ? shown.flatMap(({ item }) => (item.internalNote ? [[item.id, item.internalNote]] : [])) : [],
    ) as Readonly<Record<string, string>>,
  }
}

function itemRow(entry: AgendaEntry, position: number, withClosed: boolean) {
  const item = versionItem(entry)
  return {
    id: entry.id,
    position,
    number: entry.number,
    title: entry.title,
    type: entry.type ?? null,
    typeAsWritten: null,
    open: entry.open,
    conclusion: null,
    unplaced: null,
    minutesAllotted: entry.minutesAllotted ?? null,
    late: entry.late,
    sections: item.sections.map(({ kind, heading, body }) => ({ kind, heading: heading ?? null, body })),
    lines: item.lines.map(({ kind, number, text }) => ({ kind, number: number ?? null, text })),
    references: item.references.map(({ system, number, kind }) => ({ system: system ?? null, number, kind })),
    treatments: item.treatments.map(({ committee, treatedOn, itemNumber, outcome, state }) => ({
      committee: committee ?? null,
      treatedOn: treatedOn ?? null,
      itemNumber: itemNumber ?? null,
      outcome: outcome ?? null,
      state,
    })),
    attachments: entry.attachments
      .filter(({ open }) => open || withClosed)
      .map(({ id, number, title, open, handout }) => ({
        id,
        number,
        title,
        externalId: null,
        recordReference: null,
        open,
        mainDocument: false,
        handout,
        hasFile: false,
      })),
  }
}
