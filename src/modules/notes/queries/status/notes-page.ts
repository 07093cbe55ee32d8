import { danishDay, isIsoDay } from '../../../../kernel/dates.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { committeesReadBy } from '../../../committees/rules/committee-rights.ts'
import { noteStyles } from '../../kinds/index.ts'
import { listNoteRecipients, listRecipientMeetings } from '../../repository/note-recipients.ts'
import { listStatusNotes } from '../../repository/status-notes.ts'
import { committeesWrittenFor } from '../../rules/status/note-rights.ts'

export type NotesView = Awaited<ReturnType<typeof notesPage>>

const shown = 100

/** The notes that the actor writes or reads, and for whom they can write a new one. @param committee whose meetings are offered */
export const notesPage = query(
  'notes.notes-page',
  async ({ actor, now, db, permit }, { committee }: { readonly committee?: string | undefined }) => {
    permit(actor.kind === 'person')
    const today = danishDay(now)
    const written = committeesWrittenFor(actor)
    const recipients = await listNoteRecipients(db, [...new Set([...written, ...committeesReadBy(actor)])])
    const named = new Map(recipients.map((recipient) => [recipient.id, recipient]))
    const writes = recipients.filter(({ id }) => written.includes(id))
    const meetings = await listRecipientMeetings(
      db,
      writes.map(({ id }) => id),
    )
    return {
      today,
      writes: writes.map((recipient) => ({
        ...recipient,
        isOver: recipient.validTo !== null && recipient.validTo < today,
        coming: meetings.filter(({ committeeId, heldOn }) => committeeId === recipient.id && heldOn >= today && isIsoDay(heldOn)),
        last: meetings.findLast(({ committeeId, heldOn }) => committeeId === recipient.id && heldOn < today),
      })),
      chosen: writes.find(({ slug }) => slug === committee),
      styles: noteStyles.map(({ slug, texts }) => ({ slug, texts })),
      notes: (await listStatusNotes(db, { writtenFor: written, readFor: committeesReadBy(actor), atMost: shown })).map((note) => ({
        ...note,
        recipient: named.get(note.committeeId),
      })),
    }
  },
)
