import fc from 'fast-check'
import type { AgendaAttachment, AgendaContent, AgendaEntry } from '../../src/modules/meetings/rules/agenda/agenda-content.ts'

/** An item of an agenda; a test says only what it is about. */
export function agendaEntry(more: Partial<AgendaEntry> = {}): AgendaEntry {
  return {
    id: 'item-1',
    number: '1',
    title: 'Fælles indsats mod genindlæggelser',
    type: 'decision',
    open: true,
    late: false,
    presenters: [],
    recommendation: [],
    references: [],
    treatments: [],
    sections: [],
    attachments: [],
    ...more,
  }
}

export function agendaAttachment(more: Partial<AgendaAttachment> = {}): AgendaAttachment {
  return {
    id: 'attachment-1',
    number: '1.1',
    title: 'Notat',
    open: true,
    handout: false,
    file: { sha256: 'a'.repeat(64), name: 'notat.pdf' },
    ...more,
  }
}

export function agendaOf(...items: readonly AgendaEntry[]): AgendaContent {
  return { heldOn: '2023-06-14', startsAt: '09:15', endsAt: '11:15', place: 'Rådhuset', items }
}

const word = fc.constantFrom('Mål', 'Vej', 'Plan', 'Pris')

const attachments = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('p', 'q', 'r'),
    title: word,
    open: fc.boolean(),
    handout: fc.boolean(),
    sha256: fc.constantFrom('1', '2'),
  }),
  { selector: ({ id }) => id, maxLength: 3 },
)

const entries = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    title: word,
    open: fc.boolean(),
    minutesAllotted: fc.option(fc.constantFrom(5, 10), { nil: undefined }),
    presenters: fc.array(word, { maxLength: 2 }),
    recommendation: fc.array(word, { maxLength: 2 }),
    sections: fc.array(
      fc.record({ kind: fc.constantFrom('background', 'other'), heading: fc.option(word, { nil: undefined }), body: word }),
      {
        maxLength: 3,
      },
    ),
    attachments,
  }),
  { selector: ({ id }) => id, maxLength: 5 },
)

/** Any agenda, of few words, so that two of them are alike often enough. */
export const anyAgenda: fc.Arbitrary<AgendaContent> = entries.map((drawn) =>
  agendaOf(
    ...drawn.map(({ attachments: annexed, ...entry }, at) =>
      agendaEntry({
        ...entry,
        number: String(at + 1),
        attachments: annexed.map(({ sha256, ...attachment }, place) =>
          agendaAttachment({ ...attachment, number: `${at + 1}.${place + 1}`, file: { sha256, name: 'notat.pdf' } }),
        ),
      }),
    ),
  ),
)
