import { danishDay } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { listWithAccess } from '../repository/access-of-memberships.ts'
import { mayFillSeat, mayKeepSeatsOf } from '../rules/seat-rights.ts'
import { mayHold } from '../rules/seats/change-seats.ts'
import { isOn, overlap } from '../rules/seats/period.ts'
import { knownCommittee } from './decide-deed.ts'
import { seatingOf } from './seating.ts'

export type MembershipView = Awaited<ReturnType<typeof membershipPage>>

/** One person in one capacity: what they hold, who sits beside them, and the forms that change it. */
export const membershipPage = query(
  'committees.membership-page',
  async (asking, { slug, id }: { readonly slug: string; readonly id: string }) => {
    const { actor, now, db, permit } = asking
    const committee = await knownCommittee(asking, slug)
    const seating = await seatingOf(db, committee)
    const membership = seating.sittings.find((known) => known.id === id)
    if (!membership) throw new NotFound('membership')
    const seat = seating.seats.find((known) => known.id === membership.seatId)
    const keeps = mayKeepSeatsOf(actor, committee.id)
    permit(keeps || (seat !== undefined && mayFillSeat(actor, seat)))
    const today = danishDay(now)
    const taken = (seatId: string): boolean => seating.sittings.some((sitting) => sitting.seatId === seatId && overlap(sitting, membership))
    const beside = seating.sittings.find((known) => known.id === membership.besideId)
    return {
      committee,
      seat,
      membership,
      today,
      keeps,
      organisation: seating.organisations.get(membership.organisationId ?? ''),
      beside,
      besides: seating.sittings.filter(({ besideId }) => besideId === id),
      hasAccess: (await listWithAccess(db, [id])).has(id),
      vacant: seating.seats
        .filter(
          (known) => mayFillSeat(actor, known) && mayHold(membership.capacity, known) && overlap(known, membership) && !taken(known.id),
        )
        .map((known) => ({ ...known, appointedBy: seating.organisations.get(known.appointedById ?? '') })),
      members: keeps ? seating.sittings.filter((known) => isMember(known.capacity) && known.id !== id && isOn(known, today)) : [],
      organisations: [...seating.organisations.values()],
    }
  },
)

function isMember(capacity: string): boolean {
  return capacity === 'member' || capacity === 'chair'
}
