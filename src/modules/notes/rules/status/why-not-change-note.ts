import { isIsoDay } from '../../../../kernel/dates.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import { whyNotNote } from '../brief/why-not-note.ts'
import type { NoteLetterhead } from './note-letterhead.ts'

export type ChangeNoteRefusalCode =
  | 'notes/note-finished'
  | 'notes/part-changed-meanwhile'
  | 'notes/head-changed-meanwhile'
  | 'notes/record-moved-on'
  | 'notes/bad-ean'
  | 'notes/bad-day'
  | 'notes/no-title'
  | 'notes/no-record-number'
  | 'notes/nobody-to-send-to'
  | 'notes/still-a-draft'

/** What is sent or filed stands as it is; what was wrong in it stands right in a new note. */
export function whyNotChangeNote({ state }: { readonly state: string }): Refusal<ChangeNoteRefusalCode> | undefined {
  return state === 'draft' ? undefined : { code: 'notes/note-finished' }
}

export function whyNotCorrect({ state }: { readonly state: string }): Refusal<ChangeNoteRefusalCode> | undefined {
  return state === 'draft' ? { code: 'notes/still-a-draft' } : undefined
}

/** @param seen the part's revision that the writer began from */
export function whyNotEditPart(
  text: string,
  field: string,
  {
    seen,
    part,
  }: { readonly seen: number; readonly part: { readonly revision: number; readonly edited: string | null; readonly generated: string } },
): Refusal | undefined {
  if (seen !== part.revision)
    return {
      code: 'notes/part-changed-meanwhile' satisfies ChangeNoteRefusalCode,
      values: { field, stands: part.edited ?? part.generated },
    }
  return whyNotNote(text, field)
}

export function whyNotChangeHead(
  { title, letterhead }: { readonly title: string; readonly letterhead: NoteLetterhead },
  { seen, revision }: { readonly seen: number; readonly revision: number },
): Refusal<ChangeNoteRefusalCode> | undefined {
  if (seen !== revision) return { code: 'notes/head-changed-meanwhile' }
  if (!title.trim()) return { code: 'notes/no-title', values: { field: 'title' } }
  if (!isIsoDay(letterhead.datedOn)) return { code: 'notes/bad-day', values: { field: 'datedOn' } }
  // An EAN location number has thirteen digits, the last of which follows from the others.
  return letterhead.ean === '' || isEan(letterhead.ean) ? undefined : { code: 'notes/bad-ean', values: { field: 'ean' } }
}

/** @param seen what the writer was shown of the record, @param now what it says when they choose */
export function whyNotRenew({ seen, now }: { readonly seen: string; readonly now: string }): Refusal<ChangeNoteRefusalCode> | undefined {
  return seen === now ? undefined : { code: 'notes/record-moved-on' }
}

export function whyNotFinish(
  how: 'sent' | 'filed',
  { filedAs, receivers }: { readonly filedAs: string; readonly receivers: number },
): Refusal<ChangeNoteRefusalCode> | undefined {
  if (how === 'filed') return filedAs.trim() ? undefined : { code: 'notes/no-record-number', values: { field: 'number' } }
  return receivers > 0 ? undefined : { code: 'notes/nobody-to-send-to' }
}

export function isEan(written: string): boolean {
  if (!/^\d{13}$/.test(written)) return false
  const sum = written.split('').reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0)
  return sum % 10 === 0
}
