import type { SameTexts } from '../../kernel/language.ts'
import type { texts as danish } from './texts.da.ts'
import { brief } from './texts/brief.en.ts'

export const texts: SameTexts<typeof danish> = {
  events: {
    'private-note.written': 'wrote a note to themself',
    'position.stated': (told) => `wrote what the organisation thinks of item ${told('item')}`,
  },
  home: 'Front page',
  brief,
  refusals: {
    'notes/note-too-long': ({ atMost }) => `Write at most ${atMost} characters. Your draft is still in the field.`,
  },
}
