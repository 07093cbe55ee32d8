import type { NoteStyle } from '../../rules/status/note-style.ts'
import { texts as da } from './texts.da.ts'
import { texts as en } from './texts.en.ts'

/** As committees in København are told: by day, the political level and KLU only, two record numbers, the sender below. */
export const koebenhavnUdvalg: NoteStyle = {
  slug: 'koebenhavn-udvalg',
  order: ['day'],
  kinds: [],
  leftOut: ['cluster-professional', 'professional-steering-group', 'focus-group', 'working-group'],
  contents: ['meetings', 'quiet', 'municipality', 'expected'],
  letterhead: { sender: 'below', facts: ['day', 'record-numbers', 'caseworker', 'ean'] },
  phrases: da.phrases,
  texts: { da, en },
}
