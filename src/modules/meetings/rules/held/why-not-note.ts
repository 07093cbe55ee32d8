import { longestText } from '../../../../kernel/longest-text.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'

export type NoteCode =
  | 'meetings/note-too-long'
  | 'meetings/untreated-reason-missing'
  | 'meetings/reservation-missing'
  | 'meetings/guest-missing'
  | 'meetings/phrase-missing'
  | 'meetings/not-seated-here'

const missing = {
  untreated: 'meetings/untreated-reason-missing',
  reservation: 'meetings/reservation-missing',
  guest: 'meetings/guest-missing',
  phrase: 'meetings/phrase-missing',
} as const

/** What is written beside a conclusion must say something, in the length of a remark. */
export function whyNotNote(what: keyof typeof missing, text: string): Refusal<NoteCode> | undefined {
  if (text.trim() === '') return { code: missing[what], values: { field: what } }
  if (text.length > longestText.reason) return { code: 'meetings/note-too-long', values: { field: what, most: longestText.reason } }
  return undefined
}

/** A remark may be left out. */
export function whyNotRemark(text: string): Refusal<NoteCode> | undefined {
  return text.length > longestText.reason
    ? { code: 'meetings/note-too-long', values: { field: 'remark', most: longestText.reason } }
    : undefined
}

/** Whoever has no seat and was not called as a guest cannot be there, excuse themselves or leave. */
export function whyNotListed(personId: string, listed: readonly { readonly personId: string }[]): Refusal<NoteCode> | undefined {
  return listed.some((person) => person.personId === personId)
    ? undefined
    : { code: 'meetings/not-seated-here', values: { field: 'person' } }
}
