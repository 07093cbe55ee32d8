import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { knownCommittee } from '../queries/decide-deed.ts'
import { closeSeatRow, lockCommittees } from '../repository/seats.ts'
import { seatingOf } from '../queries/seating.ts'
import { mayKeepSeatsOf } from '../rules/seat-rights.ts'
import { whyNotCloseSeat } from '../rules/seats/open-and-close.ts'

/** The seat is there up to and including a day; whoever holds it leaves it first. */
export const closeSeat = command(
  'committees.close-seat',
  async (work, { slug, id, lastDay }: { readonly slug: string; readonly id: string; readonly lastDay: string }) => {
    const { actor, db, permit, record } = work
    const committee = await knownCommittee(work, slug)
    permit(mayKeepSeatsOf(actor, committee.id))
    await lockCommittees(db, [committee.id])
    const seating = await seatingOf(db, committee)
    const seat = seating.seats.find((known) => known.id === id)
    if (!seat) throw new NotFound('seat')
    refuseIf(whyNotCloseSeat(seat, seating.sittings, lastDay))
    await closeSeatRow(db, id, lastDay)
    await record({
      event: 'seat.closed',
      subject: { kind: 'committee', id: committee.id },
      details: { committee: committee.name, seat: seat.name, seatId: id, to: lastDay },
      before: { to: seat.validTo },
      after: { to: lastDay },
    })
  },
)
