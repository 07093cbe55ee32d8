import { longestText } from '../../../../kernel/longest-text.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'

export type NoteRefusalCode = 'notes/note-too-long'

/** @param field in which form field it stands */
export function whyNotNote(text: string, field: string): Refusal | undefined {
  if (text.length <= longestText.note) return undefined
  return { code: 'notes/note-too-long' satisfies NoteRefusalCode, values: { field, atMost: longestText.note } }
}
