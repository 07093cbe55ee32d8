import type { EventSentence } from '../../kernel/told.ts'
import type { NoteRefusalCode } from './rules/brief/why-not-note.ts'
import { brief } from './texts/brief.da.ts'

export const texts = {
  /** What somebody did, after their name. */
  events: {
    'private-note.written': 'skrev en note til sig selv',
    'position.stated': (told) => `skrev, hvad organisationen mener om punkt ${told('item')}`,
  } satisfies Record<string, EventSentence>,
  home: 'Forside',
  brief,
  refusals: {
    'notes/note-too-long': ({ atMost }: { readonly atMost: number }) => `Skriv højst ${atMost} tegn. Dit udkast står stadig i feltet.`,
  } satisfies Record<NoteRefusalCode, unknown>,
} as const
