import { danishDay } from '../../../../kernel/dates.ts'
import { refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { lockedNote } from '../../queries/status/note-at-hand.ts'
import { insertStatusNote, replaceNoteParts } from '../../repository/status-notes.ts'
import { whyNotCorrect } from '../../rules/status/why-not-change-note.ts'

/** A new draft that says what a finished note said, to put right what was wrong in it. @returns its id */
export const correctNote = command('notes.correct-note', async (work, { id }: { readonly id: string }) => {
  const { actor, db, now, record } = work
  const { note, parts } = await lockedNote(work, id)
  refuseIf(whyNotCorrect(note))
  const corrected = await insertStatusNote(
    db,
    {
      ...note,
      letterhead: { ...note.letterhead, datedOn: danishDay(now) },
      createdByName: actor.kind === 'person' ? actor.name : '',
      correctsId: id,
    },
    now,
  )
  await replaceNoteParts(db, corrected, parts)
  await record({ event: 'status-note.corrected', subject: { kind: 'note', id: corrected }, details: { title: note.title, corrects: id } })
  return corrected
})
