import { refuseIf } from '../../../kernel/refusal.ts'
import type { CommitteeRole } from '../../../kernel/actor.ts'
import { command } from '../../../platform/command/use-case.ts'
import { knownCommittee } from '../queries/decide-deed.ts'
import { seatingOf } from '../queries/seating.ts'
import { insertSeat, lockCommittees } from '../repository/seats.ts'
import type { SeatSector } from '../rules/committee-kind.ts'
import { mayKeepSeatsOf } from '../rules/seat-rights.ts'
import { whyNotOpenSeat } from '../rules/seats/open-and-close.ts'

export interface SeatToAdd {
  readonly slug: string
  readonly name: string
  readonly sector: SeatSector
  readonly capacity: CommitteeRole
  readonly appointedById?: string | undefined
  readonly from: string
  readonly source?: string | undefined
}

/** Adds one seat, whatever the sources say of how many there are: what they say is told beside it. */
export const addSeat = command('committees.add-seat', async (work, wanted: SeatToAdd) => {
  const { actor, db, permit, record } = work
  const committee = await knownCommittee(work, wanted.slug)
  permit(mayKeepSeatsOf(actor, committee.id))
  await lockCommittees(db, [committee.id])
  const { seats, organisations } = await seatingOf(db, committee)
  refuseIf(whyNotOpenSeat(wanted, committee, new Set(organisations.keys())))
  const { name, sector, capacity, appointedById = null, from, source = null } = wanted
  const position = 1 + Math.max(-1, ...seats.map((seat) => seat.position))
  const id = await insertSeat(db, {
    committeeId: committee.id,
    name,
    sector,
    capacity,
    appointedById,
    position,
    validFrom: from,
    source,
  })
  await record({
    event: 'seat.added',
    subject: { kind: 'committee', id: committee.id },
    details: { committee: committee.name, seat: name, seatId: id, appointedBy: organisations.get(appointedById ?? '')?.name, from },
  })
  return { id }
})
