import { NotFound } from '../../../../kernel/refusal.ts'
import type { Command, Query } from '../../../../platform/command/use-case.ts'
import { findNoteRecipient, type NoteRecipient } from '../../repository/note-recipients.ts'
import { findStatusNote, listNoteParts, lockStatusNote, type StatusNoteRow } from '../../repository/status-notes.ts'
import type { StoredPart } from '../../rules/status/renew-parts.ts'
import { mayReadNote, mayWriteNoteFor } from '../../rules/status/note-rights.ts'

export type RecipientOfMunicipality = NoteRecipient & { readonly organisation: NonNullable<NoteRecipient['organisation']> }

export interface NoteAtHand {
  readonly note: StatusNoteRow
  readonly recipient: RecipientOfMunicipality
  readonly parts: readonly StoredPart[]
}

/** A note for whoever may read it. @throws NotFound for everyone else */
export async function noteAtHand({ actor, db, permitToKnow }: Query, id: string): Promise<NoteAtHand> {
  // The public's login does not even see the table.
  permitToKnow(actor.kind === 'person')
  const note = await findStatusNote(db, id)
  permitToKnow(note !== undefined && mayReadNote(actor, note))
  return around(db, note)
}

/** A note for whoever may write it, locked until the transaction ends. @throws NotFound for everyone else */
export async function lockedNote({ actor, db, permitToKnow }: Command, id: string): Promise<NoteAtHand> {
  const note = await lockStatusNote(db, id)
  permitToKnow(note !== undefined && mayWriteNoteFor(actor, note.committeeId))
  return around(db, note)
}

async function around(db: Query['db'], note: StatusNoteRow | undefined): Promise<NoteAtHand> {
  const recipient = note && (await findNoteRecipient(db, note.committeeId))
  if (!note || !recipient?.organisation) throw new NotFound('note')
  return { note, recipient: { ...recipient, organisation: recipient.organisation }, parts: await listNoteParts(db, note.id) }
}
