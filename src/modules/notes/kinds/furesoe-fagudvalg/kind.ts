import type { NoteStyle } from '../../rules/status/note-style.ts'
import { texts as da } from './texts.da.ts'
import { texts as en } from './texts.en.ts'

/** As Furesø's committees are told: what is wanted of them first, then level by level. */
export const furesoeFagudvalg: NoteStyle = {
  slug: 'furesoe-fagudvalg',
  order: ['kind', 'level', 'day'],
  kinds: ['cluster-political', 'cluster-professional', 'focus-group', 'klu', 'regional-cooperation-committee'],
  leftOut: ['working-group'],
  contents: ['expected', 'municipality', 'meetings', 'quiet'],
  letterhead: { sender: 'above', facts: ['record-numbers', 'day', 'caseworker'] },
  phrases: da.phrases,
  texts: { da, en },
}
