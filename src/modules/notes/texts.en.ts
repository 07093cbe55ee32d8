import type { SameTexts } from '../../kernel/language.ts'
import type { texts as danish } from './texts.da.ts'
import { brief } from './texts/brief.en.ts'
import { caseEvents, caseRefusals, cases } from './texts/cases.en.ts'
import { status, statusEvents, statusRefusals } from './texts/status.en.ts'

export const texts: SameTexts<typeof danish> = {
  events: {
    ...caseEvents,
    ...statusEvents,
    'private-note.written': 'wrote a private note',
    'position.stated': (told) => `wrote what the organisation thinks of item ${told('item')}`,
  },
  home: 'Front page',
  brief,
  cases,
  status,
  refusals: {
    ...caseRefusals,
    ...statusRefusals,
    'notes/note-too-long': ({ atMost }) => `Write at most ${atMost} characters. Your draft is still in the field.`,
  },
}
