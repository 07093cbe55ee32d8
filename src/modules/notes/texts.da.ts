import type { EventSentence } from '../../kernel/told.ts'
import type { NoteRefusalCode } from './rules/brief/why-not-note.ts'
import { brief } from './texts/brief.da.ts'
import { caseEvents, caseRefusals, cases } from './texts/cases.da.ts'
import { status, statusEvents, statusRefusals } from './texts/status.da.ts'

export const texts = {
  /** What somebody did, after their name. */
  events: {
    ...caseEvents,
    ...statusEvents,
    'private-note.written': 'skrev en note til sig selv',
    'position.stated': (told) => `skrev, hvad organisationen mener om punkt ${told('item')}`,
  } satisfies Record<string, EventSentence>,
  home: 'Forside',
  brief,
  cases,
  status,
  refusals: {
    ...caseRefusals,
    ...statusRefusals,
    'notes/note-too-long': ({ atMost }: { readonly atMost: number }) => `Skriv højst ${atMost} tegn. Dit udkast står stadig i feltet.`,
  } satisfies Record<NoteRefusalCode, unknown>,
} as const
