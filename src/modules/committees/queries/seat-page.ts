import { danishDay } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { mayFillSeat, mayKeepSeatsOf } from '../rules/seat-rights.ts'
import { isOn } from '../rules/seats/period.ts'
import { whyNotMakeChair } from '../rules/seats/why-not-make-chair.ts'
import { knownCommittee } from './decide-deed.ts'
import { seatingOf } from './seating.ts'

export type SeatView = Awaited<ReturnType<typeof seatPage>>

/** One seat: who appoints, who has held it, and the forms that change it. */
export const seatPage = query('committees.seat-page', async (asking, { slug, id }: { readonly slug: string; readonly id: string }) => {
  const { actor, now, db, permit } = asking
  const committee = await knownCommittee(asking, slug)
  const seating = await seatingOf(db, committee)
  const seat = seating.seats.find((known) => known.id === id)
  if (!seat) throw new NotFound('seat')
  permit(mayFillSeat(actor, seat))
  const today = danishDay(now)
  const holders = seating.sittings
    .filter(({ seatId }) => seatId === id)
    .map((holder) => ({ ...holder, organisation: seating.organisations.get(holder.organisationId ?? '') }))
    .toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
  const holder = holders.find((one) => isOn(one, today))
  const keeps = mayKeepSeatsOf(actor, committee.id)
  const chairs = seat.capacity === 'member' && !whyNotMakeChair(keeps, 'chair', seat, holder)
  return {
    committee,
    seat,
    today,
    appointedBy: seating.organisations.get(seat.appointedById ?? ''),
    holder,
    holders,
    keeps,
    /** What somebody can be there, by whom the actor may appoint. */
    capacities: chairs ? (['member', 'chair'] as const) : [seat.capacity],
    organisations: [...seating.organisations.values()],
  }
})
