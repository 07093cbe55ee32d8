import type { NoteStyle } from '../../rules/status/note-style.ts'
import { texts as da } from './texts.da.ts'
import { texts as en } from './texts.en.ts'

/** For any recipient: partnership by partnership, the political level first. */
export const general: NoteStyle = {
  slug: 'general',
  order: ['partnership', 'level', 'day'],
  kinds: [],
  leftOut: [],
  contents: ['meetings', 'quiet', 'municipality', 'expected'],
  letterhead: { sender: 'above', facts: ['day', 'record-numbers', 'caseworker', 'ean'] },
  phrases: da.phrases,
  texts: { da, en },
}
