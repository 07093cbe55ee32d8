import { NotFound } from '../../../../kernel/refusal.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { closedReading } from '../../../committees/rules/closed-reading.ts'
import { listOrganisations } from '../../../people/index.ts'
import { findAgenda, listAgendaItems } from '../../repository/agendas-to-look-through.ts'
import { listIdeasOfItems } from '../../repository/ideas.ts'
import { listInvolvements } from '../../repository/involvements.ts'
import { mayAnswerWishes, mayReadItem, maySeeOutcomes } from '../../rules/involvement/involvement-rights.ts'

export type OutcomesView = Awaited<ReturnType<typeof outcomesPage>>

/** What the municipalities' committees said of a meeting's items before it, for those who prepare and lead it. */
export const outcomesPage = query(
  'matters.outcomes-page',
  async ({ actor, db, permit, showsClosed }, { meetingId }: { readonly meetingId: string }) => {
    const agenda = await findAgenda(db, meetingId)
    permit(agenda !== undefined && maySeeOutcomes(actor, agenda.committeeId))
    if (!agenda) throw new NotFound('agenda')
    const items = await listAgendaItems(db, meetingId)
    const organisations = new Map((await listOrganisations(db)).map((organisation) => [organisation.id, organisation]))
    // A proposal is still the municipality's own affair.
    const asked = (await listInvolvements(db, meetingId)).filter(({ state }) => state === 'asked' || state === 'treated')
    const wishes = await listIdeasOfItems(db, [...new Set([...items.map(({ id }) => id), ...asked.map(({ itemId }) => itemId)])])
    const rows = asked.map((involvement) => {
      const item = items.find(({ id }) => id === involvement.itemId)
      const readable = item && mayReadItem(actor, { committeeId: agenda.committeeId, open: item.open })
      return {
        ...involvement,
        position: item?.position ?? items.length,
        title: readable ? item.title : involvement.itemTitle,
        organisation: organisations.get(involvement.organisationId)?.shortName ?? '',
        wishes: wishes.filter(({ involvementId }) => involvementId === involvement.id),
      }
    })
    const closed = rows.filter(({ itemOpen, title }) => !itemOpen && title !== null).map(({ itemNumber }) => itemNumber)
    if (closed.length > 0) showsClosed(closedReading(actor, agenda.committeeId, { kind: 'meeting', id: meetingId }, { items: closed }))
    return {
      agenda,
      rows: rows.toSorted((a, b) => a.position - b.position || a.organisation.localeCompare(b.organisation, 'da')),
      mayAnswer: mayAnswerWishes(actor, agenda.committeeId),
    }
  },
)
