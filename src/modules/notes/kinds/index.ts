import type { NoteStyle } from '../rules/status/note-style.ts'
import { furesoeFagudvalg } from './furesoe-fagudvalg/kind.ts'
import { general } from './general/kind.ts'
import { koebenhavnUdvalg } from './koebenhavn-udvalg/kind.ts'

/** Every style of note, in the order in which the form offers them. */
export const noteStyles: readonly NoteStyle[] = [general, koebenhavnUdvalg, furesoeFagudvalg]

const bySlug = new Map(noteStyles.map((style) => [style.slug, style]))

/** One that is no longer there is written as any. */
export function noteStyle(slug: string): NoteStyle {
  return bySlug.get(slug) ?? general
}
