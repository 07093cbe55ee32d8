import { danishDay } from '../../../../kernel/dates.ts'
import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { findAgenda, listAgendaItems, listCommitteeMeetings } from '../../repository/agendas-to-look-through.ts'
import { insertInvolvements, listInvolvements } from '../../repository/involvements.ts'
import { listOwnCommittees } from '../../repository/subject-committees.ts'
import { committeeInOffice } from '../../rules/involvement/committee-in-office.ts'
import { lastChance } from '../../rules/involvement/last-chance.ts'
import { whyNotAsk } from '../../rules/involvement/why-not-record-outcome.ts'
import { keptOrganisation } from '../../queries/involvement/kept-organisation.ts'
import { asSeen } from './propose-involvement.ts'

export interface InvolvementAdded {
  readonly slug: string
  readonly meetingId: string
  readonly itemId: string
  readonly committeeId: string | undefined
}

/** A coordinator asks a committee that was not proposed; in place of a dissolved one, the committee that follows it. */
export const addInvolvement = command(
  'matters.add-involvement',
  async (work, { slug, meetingId, itemId, committeeId }: InvolvementAdded) => {
    const { db, now, record } = work
    const { organisation, partnerships } = await keptOrganisation(work, slug)
    const agenda = await findAgenda(db, meetingId)
    if (!agenda || !partnerships.some(({ id }) => id === agenda.partnershipId)) throw new NotFound('agenda')
    const item = (await listAgendaItems(db, meetingId)).find(({ id }) => id === itemId)
    if (!item) throw new NotFound('item')
    const committees = new Map((await listOwnCommittees(db, [organisation.id])).map((committee) => [committee.id, committee]))
    const asked = committeeInOffice(committees, committeeId ?? '', agenda.heldOn)?.committee
    const kept = (await listInvolvements(db, meetingId, [organisation.id])).filter((one) => one.itemId === itemId)
    refuseIf(whyNotAsk(asked?.id, kept))
    if (!asked) throw new NotFound('committee')
    const today = danishDay(now)
    const chance = lastChance(await listCommitteeMeetings(db, [asked.id], { from: today, before: agenda.heldOn }), agenda.heldOn, today)
    const when = chance.kind === 'none' ? { meetingOn: null, dueOn: null } : { meetingOn: chance.heldOn, dueOn: chance.dueOn }
    const of = { itemId, meetingId, organisationId: organisation.id, committeeId: asked.id }
    await insertInvolvements(db, [{ ...of, ...asSeen(item), ...when, reasons: [], state: 'asked' }], now)
    await record({
      event: 'involvement.added',
      subject: { kind: 'meeting', id: meetingId },
      details: { organisation: organisation.shortName, committees: `${item.number} ${asked.name}` },
    })
  },
)
