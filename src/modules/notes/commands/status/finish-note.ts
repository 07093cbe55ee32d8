import { danishDay } from '../../../../kernel/dates.ts'
import type { Language } from '../../../../kernel/language.ts'
import { refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { insertNotices } from '../../../people/index.ts'
import { lockedNote } from '../../queries/status/note-at-hand.ts'
import { listSecretariesOf } from '../../repository/note-recipients.ts'
import { updateNoteState } from '../../repository/status-notes.ts'
import { whyNotChangeNote, whyNotFinish } from '../../rules/status/why-not-change-note.ts'

export interface NoteFinished {
  readonly id: string
  readonly how: 'sent' | 'filed'
  /** Where it stands in the authority's own system. */
  readonly filedAs: string
  /** What the committee's secretaries are told. */
  readonly news: (title: string) => Readonly<Record<Language, string>>
}

/** Sends a draft to the committee's secretaries, or files it; from then on nobody changes it. */
export const finishNote = command('notes.finish-note', async (work, { id, how, filedAs, news }: NoteFinished) => {
  const { actor, db, now, record } = work
  const { note } = await lockedNote(work, id)
  refuseIf(whyNotChangeNote(note))
  const receivers = how === 'sent' ? await listSecretariesOf(db, note.committeeId, danishDay(now)) : []
  refuseIf(whyNotFinish(how, { filedAs, receivers: receivers.length }))
  await updateNoteState(db, id, { state: how, filedAs: filedAs.trim() || null, by: actor.kind === 'person' ? actor.name : '', now })
  const told = receivers.filter((personId) => !(actor.kind === 'person' && actor.personId === personId))
  await insertNotices(
    db,
    told.map((personId) => ({
      personId,
      kind: 'status-note.sent',
      about: { kind: 'note', id },
      path: `/notater/${id}`,
      sentence: news(note.title),
    })),
    now,
  )
  await record({
    event: how === 'sent' ? 'status-note.sent' : 'status-note.filed',
    subject: { kind: 'note', id },
    details: { title: note.title, ...(filedAs.trim() && { filedAs: filedAs.trim() }), receivers: receivers.length },
  })
})
