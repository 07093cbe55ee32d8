import { query } from '../../../../platform/command/use-case.ts'
import { noteStyle } from '../../kinds/index.ts'
import { findStatusNote } from '../../repository/status-notes.ts'
import { mayWriteNoteFor } from '../../rules/status/note-rights.ts'
import { noteAtHand } from './note-at-hand.ts'

export type NoteView = Awaited<ReturnType<typeof notePage>>

/** A note with its sources, for its writers; when it is sent or filed, for the committee's readers too. */
export const notePage = query('notes.note-page', async (work, { id }: { readonly id: string }) => {
  const { note, recipient, parts } = await noteAtHand(work, id)
  const corrects = note.correctsId ? await findStatusNote(work.db, note.correctsId) : undefined
  const { slug, letterhead, phrases } = noteStyle(note.style)
  return {
    note,
    recipient,
    parts,
    corrects: corrects && { id: corrects.id, title: corrects.title, closedAt: corrects.closedAt },
    style: { slug, letterhead, document: phrases.document, day: phrases.day },
    mayWrite: mayWriteNoteFor(work.actor, note.committeeId),
  }
})
