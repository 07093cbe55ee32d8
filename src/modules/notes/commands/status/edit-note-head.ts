import { refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { lockedNote } from '../../queries/status/note-at-hand.ts'
import { type NoteHead, updateNoteHead } from '../../repository/status-notes.ts'
import { whyNotChangeHead, whyNotChangeNote } from '../../rules/status/why-not-change-note.ts'

/** Title, sender, receiver and record numbers of a draft; the next note of the same municipality begins with them. */
export const editNoteHead = command(
  'notes.edit-note-head',
  async (work, { id, revision, ...written }: NoteHead & { readonly id: string; readonly revision: number }) => {
    const { note } = await lockedNote(work, id)
    refuseIf(whyNotChangeNote(note))
    const head: NoteHead = {
      title: written.title.trim(),
      letterhead: {
        ...written.letterhead,
        sender: written.letterhead.sender.replaceAll('\r\n', '\n').trim(),
        receiver: written.letterhead.receiver.replaceAll('\r\n', '\n').trim(),
        ean: written.letterhead.ean.replaceAll(/\s/g, ''),
      },
      recordNumbers: written.recordNumbers.filter(({ system, number }) => system.trim() || number.trim()),
    }
    refuseIf(whyNotChangeHead(head, { seen: revision, revision: note.revision }))
    await updateNoteHead(work.db, id, head)
    await work.record({
      event: 'status-note.edited',
      subject: { kind: 'note', id },
      details: { title: head.title },
      before: { title: note.title, ...note.letterhead },
      after: { title: head.title, ...head.letterhead },
    })
  },
)
