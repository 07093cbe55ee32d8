import { onceFor } from '../../../../kernel/once-for.ts'
import { NotFound } from '../../../../kernel/refusal.ts'
import { Settled } from '../../../../kernel/settled.ts'
import { idFrom } from '../../../../kernel/uuid.ts'
import { AskAhead } from '../../../../platform/command/ask-ahead.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { meetingToKnow } from '../meeting-to-know.ts'
import { committeeOf } from '../committee-of.ts'
import { closedReading } from '../../../committees/rules/closed-reading.ts'
import { committeesReadBy, committeesReadClosedBy } from '../../../committees/rules/committee-rights.ts'
import { askForContent, contentOf } from '../../commands/agenda/agenda-at-hand.ts'
import { findReadableMeeting } from '../../repository/meetings.ts'
import { mayReadInternalNotesOf, maySeeAgendaInTheMakingOf } from '../../rules/agenda/agenda-rights.ts'
import type { AgendaContent } from '../../rules/agenda/agenda-content.ts'
import { type AgendaReader, shownAgenda } from '../../rules/agenda/shown-agenda.ts'

export type AgendaPreviewView = Awaited<ReturnType<typeof agendaPreview>>

/** Meeting → its committee. */
const ahead = new AskAhead()

interface Looker {
  readonly reader: AgendaReader
  readonly closed: boolean
  readonly notes: boolean
}

/** Room in letters: of those who look, and of what is on the agendas. */
const lookers = new Settled<Looker>(1000)
const items = new Settled<ReturnType<typeof shownAgenda>['items'][number]>(5_000_000)

/** Room for agendas. An item that is as it was is the same, and is drawn already. */
const shown = onceFor(100, (content: AgendaContent, { reader, ...looker }: Looker) => {
  const agenda = shownAgenda(content, reader, looker)
  return { ...agenda, items: agenda.items.map((item) => items.same(item)) }
})

/** The agenda as one kind of reader would see it if it went out now; never more of it than whoever looks may see themselves. */
export const agendaPreview = query(
  'meetings.agenda-preview',
  async (asking, given: { readonly id: string; readonly reader: AgendaReader }) => {
    const { actor, db, permitToKnow, showsClosed } = asking
    const id = idFrom(given.id)
    const [found, around] = await ahead.both(
      id,
      findReadableMeeting(db, id, committeesReadBy(actor)),
      (known) => known?.committeeId,
      async (committeeId) =>
        maySeeAgendaInTheMakingOf(actor, committeeId)
          ? Promise.all([committeeOf(db, { committeeId }), askForContent(asking, id)])
          : undefined,
    )
    const meeting = meetingToKnow({ actor, permitToKnow }, found, maySeeAgendaInTheMakingOf)
    if (!around) throw new NotFound('meeting')
    const [committee, [drafts, dispatched]] = around
    const looker = lookers.same({
      reader: given.reader,
      closed: committeesReadClosedBy(actor).includes(committee.id),
      notes: mayReadInternalNotesOf(actor, committee.id),
    })
    const agenda = shown(contentOf(meeting, drafts, dispatched), looker)
    const closed = agenda.items.filter(({ open }) => !open).map(({ number }) => number)
    const attachments = agenda.items.flatMap((item) => item.attachments).filter(({ open }) => !open).length
    if (closed.length + attachments > 0)
      showsClosed(closedReading(actor, committee.id, { kind: 'meeting', id }, { items: closed, attachments }))
    return { meeting, committee, reader: given.reader, ...agenda }
  },
)
