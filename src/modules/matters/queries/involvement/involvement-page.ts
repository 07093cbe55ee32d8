import { danishDay } from '../../../../kernel/dates.ts'
import { NotFound } from '../../../../kernel/refusal.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { closedReading } from '../../../committees/rules/closed-reading.ts'
import { keptOrganisation } from './kept-organisation.ts'
import { findAgenda, listAgendaItems, listCommitteeMeetings } from '../../repository/agendas-to-look-through.ts'
import { listIdeasOfItems } from '../../repository/ideas.ts'
import { listInvolvements } from '../../repository/involvements.ts'
import { listOwnCommittees } from '../../repository/subject-committees.ts'
import { isDissolved } from '../../rules/involvement/committee-in-office.ts'
import { lastChance } from '../../rules/involvement/last-chance.ts'
import { mayReadItem } from '../../rules/involvement/involvement-rights.ts'

export type InvolvementView = Awaited<ReturnType<typeof involvementPage>>

/** An agenda as an organisation's coordinator sees it: per item, which of its committees see it, by when, and what they said. */
export const involvementPage = query(
  'matters.involvement-page',
  async (asking, { slug, meetingId }: { readonly slug: string; readonly meetingId: string }) => {
    const { actor, db, now, showsClosed } = asking
    const { organisation, partnerships } = await keptOrganisation(asking, slug)
    const agenda = await findAgenda(db, meetingId)
    if (!agenda || agenda.version === 0 || !partnerships.some(({ id }) => id === agenda.partnershipId)) throw new NotFound('agenda')
    const involvements = await listInvolvements(db, meetingId, [organisation.id])
    const items = await listAgendaItems(db, meetingId)
    const wishes = (
      await listIdeasOfItems(db, [...new Set([...items.map(({ id }) => id), ...involvements.map(({ itemId }) => itemId)])])
    ).filter(({ organisationId }) => organisationId === organisation.id)
    // Calendars move; when a committee meets is read anew, as long as nothing was treated.
    const today = danishDay(now)
    const asked = [...new Set(involvements.map(({ committeeId }) => committeeId))]
    const planned = await listCommitteeMeetings(db, asked, { from: today, before: agenda.heldOn })
    const chanceOf = (committeeId: string) => {
      const chance = lastChance(
        planned.filter((meeting) => meeting.committeeId === committeeId),
        agenda.heldOn,
        today,
      )
      return chance.kind === 'none' ? { meetingOn: null, dueOn: null } : { meetingOn: chance.heldOn, dueOn: chance.dueOn }
    }
    const withWishes = (itemId: string) =>
      involvements
        .filter((one) => one.itemId === itemId)
        .map((one) => ({
          ...one,
          ...(one.state !== 'treated' && chanceOf(one.committeeId)),
          wishes: wishes.filter(({ involvementId }) => involvementId === one.id),
        }))
    const shown = items.map(({ id, position, number, title, type, open }) => ({
      id,
      position,
      number,
      type,
      open,
      title: mayReadItem(actor, { committeeId: agenda.committeeId, open }) ? title : undefined,
      involvements: withWishes(id),
    }))
    const closed = shown.filter(({ open, title }) => !open && title !== undefined).map(({ number }) => number)
    if (closed.length > 0) showsClosed(closedReading(actor, agenda.committeeId, { kind: 'meeting', id: meetingId }, { items: closed }))
    const gone = [...new Set(involvements.filter(({ itemId }) => !items.some(({ id }) => id === itemId)).map(({ itemId }) => itemId))]
    return {
      today,
      organisation,
      agenda,
      items: shown,
      /** Taken off the agenda after somebody was asked. */
      withdrawn: gone.map((itemId) => ({ itemId, involvements: withWishes(itemId) })),
      committees: (await listOwnCommittees(db, [organisation.id])).filter((committee) => !isDissolved(committee, agenda.heldOn)),
    }
  },
)
