import { NotFound, NotPermitted, refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { committeesReadBy } from '../../../committees/rules/committee-rights.ts'
import { findReadableMeeting, listItemIdentities } from '../../../meetings/index.ts'
import { replacePrivateNote } from '../../repository/private-notes.ts'
import { mayKeepNotes } from '../../rules/brief/brief-rights.ts'
import { whyNotNote } from '../../rules/brief/why-not-note.ts'

export interface PrivateNoteWritten {
  readonly meetingId: string
  /** The item, or the meeting itself. */
  readonly subjectId: string
  readonly text: string
}

/** Keeps what a person notes for themself. The log is told that, never what: others read the log. */
export const writePrivateNote = command(
  'notes.write-private-note',
  async ({ actor, now, db, permitToKnow, record }, { meetingId, subjectId, text }: PrivateNoteWritten) => {
    const meeting = await findReadableMeeting(db, meetingId, committeesReadBy(actor))
    permitToKnow(meeting !== undefined && mayKeepNotes(actor))
    if (actor.kind !== 'person') throw new NotPermitted('private note')
    const items = await listItemIdentities(db, meetingId)
    if (subjectId !== meetingId && !items.some(({ id }) => id === subjectId)) throw new NotFound('item')
    refuseIf(whyNotNote(text, `note-${subjectId}`))
    await replacePrivateNote(db, actor.personId, { meetingId, subjectId, text: text.trim(), writtenAt: now })
    await record({ event: 'private-note.written', subject: { kind: 'person', id: actor.personId } })
  },
)
