import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { lockedNote } from '../../queries/status/note-at-hand.ts'
import { updatePartText } from '../../repository/status-notes.ts'
import { whyNotChangeNote, whyNotEditPart } from '../../rules/status/why-not-change-note.ts'

export interface PartEdited {
  readonly id: string
  readonly key: string
  /** The form's field, for the reason beside it. */
  readonly field: string
  readonly revision: number
  /** Markdown; absent where the part is to say again what the record says. */
  readonly text: string | undefined
}

/** Words a part of a draft otherwise; its sources stay with it. */
export const editNotePart = command('notes.edit-note-part', async (work, { id, key, field, revision, text }: PartEdited) => {
  const { note, parts } = await lockedNote(work, id)
  refuseIf(whyNotChangeNote(note))
  const part = parts.find((one) => one.key === key)
  if (!part) throw new NotFound('part')
  const written = text?.replaceAll('\r\n', '\n').trim()
  refuseIf(whyNotEditPart(written ?? '', field, { seen: revision, part }))
  const edited = written === undefined || written === part.generated ? null : written
  await updatePartText(work.db, id, key, edited)
  await work.record({
    event: 'status-note.edited',
    subject: { kind: 'note', id },
    details: { title: note.title },
    before: { text: part.edited ?? part.generated },
    after: { text: edited ?? part.generated },
  })
})
