import { dayAsked } from '../../../kernel/as-of.ts'
import { danishDay } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import {
  listCommittees,
  listMembershipsOfCommittees,
  listMembershipsOfOrganisation,
  listPartnershipsOf,
  listSeatsAppointedBy,
} from '../../committees/index.ts'
import { committeesReadBy, mayKnowOf, mayKnowOfSeat } from '../../committees/rules/committee-rights.ts'
import { mayAppointFor } from '../../committees/rules/seat-rights.ts'
import { isOn, isOnIn } from '../../committees/rules/seats/period.ts'
import { listAppearancesOfOrganisation } from '../../meetings/index.ts'
import { findOrganisationBySlug } from '../../people/index.ts'

export type OrganisationView = Awaited<ReturnType<typeof organisationPage>>

interface Asked {
  readonly slug: string
  /** Today where it is no day. */
  readonly on?: string | undefined
}

/** What an organisation is party to, who sits where for it on a day, what it has left vacant, and the meetings it took part in. */
export const organisationPage = query('publishing.organisation-page', async ({ actor, now, db, permit }, { slug, on }: Asked) => {
  permit(true)
  const organisation = await findOrganisationBySlug(db, slug)
  if (!organisation) throw new NotFound('organisation')
  const day = dayAsked(on, danishDay(now))
  const { id } = organisation
  const [all, appearances, partnerships, memberships, appointed] = await Promise.all([
    listCommittees(db),
    listAppearancesOfOrganisation(db, id, committeesReadBy(actor)),
    listPartnershipsOf(db, id),
    listMembershipsOfOrganisation(db, id),
    listSeatsAppointedBy(db, id),
  ])
  const committees = new Map(all.filter((committee) => mayKnowOf(actor, committee)).map((committee) => [committee.id, committee]))
  const named = <Row extends { readonly committeeId: string }>(row: Row) => ({ ...row, committee: committees.get(row.committeeId) })
  const open = appointed.filter((seat) => committees.has(seat.committeeId) && isOnIn(committees.get(seat.committeeId), seat, day))
  const sittings = await listMembershipsOfCommittees(
    db,
    open.map(({ committeeId }) => committeeId),
  )
  const meetings = Map.groupBy(appearances, ({ meetingId }) => meetingId)
  return {
    organisation,
    day,
    partnerships,
    seats: memberships.filter((seat) => isOnIn(committees.get(seat.committeeId), seat, day) && mayKnowOfSeat(actor, seat)).map(named),
    vacant: open.filter((seat) => !sittings.some((sitting) => sitting.seatId === seat.id && isOn(sitting, day))).map(named),
    appoints: mayAppointFor(actor, id),
    meetings: [...meetings.values()].flatMap((people) =>
      people.slice(0, 1).map(({ meetingId, committeeId, heldOn }) => named({ meetingId, committeeId, heldOn, people })),
    ),
  }
})
