import { danishDay } from '../../../../kernel/dates.ts'
import { NotFound, refuseIf, Refused } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { noteStyle } from '../../kinds/index.ts'
import { notedFacts } from '../../queries/status/noted-facts.ts'
import { findNoteRecipient, listRecipientMeetings } from '../../repository/note-recipients.ts'
import { findLastLetterhead, insertStatusNote, replaceNoteParts } from '../../repository/status-notes.ts'
import { freshParts } from '../../rules/status/fresh-parts.ts'
import { notePeriod, type PeriodAsked } from '../../rules/status/note-period.ts'
import { committeesWrittenFor, mayWriteNoteFor } from '../../rules/status/note-rights.ts'
import { statusNote } from '../../rules/status/status-note.ts'
import { whyNotChooseNone, whyNotReceive, whyNotReport } from '../../rules/status/why-not-begin-note.ts'

export interface NoteAsked extends PeriodAsked {
  /** Empty where none was chosen. */
  readonly committeeId: string
  readonly style: string
}

/** Generates a status note from the record, as a draft with the letterhead of the last one. @returns its id */
export const beginStatusNote = command('notes.begin-status-note', async ({ actor, now, db, permit, record }, asked: NoteAsked) => {
  permit(asked.committeeId ? mayWriteNoteFor(actor, asked.committeeId) : committeesWrittenFor(actor).length > 0)
  refuseIf(whyNotChooseNone(asked.committeeId))
  const today = danishDay(now)
  const recipient = await findNoteRecipient(db, asked.committeeId)
  if (!recipient) throw new NotFound('committee')
  const meetings = (await listRecipientMeetings(db, [recipient.id])).map(({ heldOn }) => heldOn)
  refuseIf(whyNotReceive(recipient, asked.meetingOn || today))
  const period = notePeriod(asked, meetings, today)
  if ('refusal' in period) throw new Refused(period.refusal)
  if (!recipient.organisation) throw new NotFound('municipality')
  const facts = await notedFacts({ db }, { ...recipient, organisation: recipient.organisation }, { today, ...period })
  refuseIf(whyNotReport(facts.partnerships.length, recipient, period))

  const style = noteStyle(asked.style)
  const note = statusNote(facts, style)
  const last = await findLastLetterhead(db, recipient.organisation.id, recipient.id)
  const id = await insertStatusNote(
    db,
    {
      organisationId: recipient.organisation.id,
      committeeId: recipient.id,
      ...period,
      title: note.title.text,
      style: style.slug,
      letterhead: {
        sender: recipient.organisation.name,
        caseworker: '',
        ean: '',
        ...last?.letterhead,
        receiver: recipient.name,
        datedOn: today,
      },
      // Each authority's systems are remembered, a note's numbers are its own.
      recordNumbers: (last?.recordNumbers ?? []).map(({ system }) => ({ system, number: '' })),
      createdByName: actor.kind === 'person' ? actor.name : '',
      correctsId: null,
    },
    now,
  )
  await replaceNoteParts(
    db,
    id,
    freshParts(note.parts).map((part) => ({ ...part, edited: null, vanished: false, revision: 1 })),
  )
  await record({
    event: 'status-note.generated',
    subject: { kind: 'note', id },
    details: { title: note.title.text, committee: recipient.name },
  })
  return id
})
