import { idFrom } from '../../../../kernel/uuid.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { meetingToKnow } from '../meeting-to-know.ts'
import { committeeOf } from '../committee-of.ts'
import { closedReading } from '../../../committees/rules/closed-reading.ts'
import { committeesReadBy, committeesReadClosedBy } from '../../../committees/rules/committee-rights.ts'
import { agendaContentAtHand } from '../../commands/agenda/agenda-at-hand.ts'
import { findReadableMeeting } from '../../repository/meetings.ts'
import { mayReadInternalNotesOf, maySeeAgendaInTheMakingOf } from '../../rules/agenda/agenda-rights.ts'
import { type AgendaReader, shownAgenda } from '../../rules/agenda/shown-agenda.ts'

export type AgendaPreviewView = Awaited<ReturnType<typeof agendaPreview>>

/** The agenda as one kind of reader would see it if it went out now; never more of it than whoever looks may see themselves. */
export const agendaPreview = query(
  'meetings.agenda-preview',
  async (asking, given: { readonly id: string; readonly reader: AgendaReader }) => {
    const { actor, db, permitToKnow, showsClosed } = asking
    const id = idFrom(given.id)
    const meeting = meetingToKnow(
      { actor, permitToKnow },
      await findReadableMeeting(db, id, committeesReadBy(actor)),
      maySeeAgendaInTheMakingOf,
    )
    const [committee, content] = await Promise.all([committeeOf(db, meeting), agendaContentAtHand(asking, meeting)])
    const agenda = shownAgenda(content, given.reader, {
      closed: committeesReadClosedBy(actor).includes(committee.id),
      notes: mayReadInternalNotesOf(actor, committee.id),
    })
    const items = agenda.items.filter(({ open }) => !open).map(({ number }) => number)
    const attachments = agenda.items.flatMap((item) => item.attachments).filter(({ open }) => !open).length
    if (items.length + attachments > 0) showsClosed(closedReading(actor, committee.id, { kind: 'meeting', id }, { items, attachments }))
    return { meeting, committee, reader: given.reader, ...agenda }
  },
)
