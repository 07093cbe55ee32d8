import { onceFor } from '../../../../kernel/once-for.ts'
import { Settled, settle } from '../../../../kernel/settled.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { committeesReadClosedBy } from '../../../committees/rules/committee-rights.ts'
import { askForContent, contentOf } from '../../commands/agenda/agenda-at-hand.ts'
import { mayReadInternalNotesOf } from '../../rules/agenda/agenda-rights.ts'
import type { AgendaContent } from '../../rules/agenda/agenda-content.ts'
import { type AgendaReader, shownAgenda } from '../../rules/agenda/shown-agenda.ts'
import { agendaInTheMaking, tellClosedOnAgenda } from './agenda-in-the-making.ts'

export type AgendaPreviewView = Awaited<ReturnType<typeof agendaPreview>>

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
  return { ...agenda, items: settle(agenda.items.map((item) => items.same(item))) }
})

/** The agenda as one kind of reader would see it if it went out now; never more of it than whoever looks may see themselves. */
export const agendaPreview = query(
  'meetings.agenda-preview',
  async (asking, given: { readonly id: string; readonly reader: AgendaReader }) => {
    const { actor } = asking
    const {
      meeting,
      committee,
      asked: [drafts, dispatched],
    } = await agendaInTheMaking(asking, given.id, ({ id }) => askForContent(asking, id))
    const looker = lookers.same({
      reader: given.reader,
      closed: committeesReadClosedBy(actor).includes(committee.id),
      notes: mayReadInternalNotesOf(actor, committee.id),
    })
    const agenda = shown(contentOf(meeting, drafts, dispatched), looker)
    tellClosedOnAgenda(asking, { meeting, committee }, agenda.items)
    return { meeting, committee, reader: given.reader, ...agenda }
  },
)
