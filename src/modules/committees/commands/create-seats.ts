import { danishDay } from '../../../kernel/dates.ts'
import { refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { knownCommittee } from '../queries/decide-deed.ts'
import { missingSeats } from '../queries/seats-page.ts'
import { partiesOn, seatingOf } from '../queries/seating.ts'
import { updateSeatOf } from '../repository/memberships.ts'
import { insertSeat, listSeats, lockCommittees } from '../repository/seats.ts'
import { mayKeepSeatsOf } from '../rules/seat-rights.ts'
import { placedOnSeats } from '../rules/seats/fitting-seat.ts'
import { whyNoSeats } from '../rules/seats/planned-seats.ts'

/** Makes the seats that the sources of the committee's kind name, and gives them to those who sit already. */
export const createSeats = command('committees.create-seats', async (work, { slug }: { readonly slug: string }) => {
  const { actor, now, db, permit, record } = work
  const committee = await knownCommittee(work, slug)
  permit(mayKeepSeatsOf(actor, committee.id))
  await lockCommittees(db, [committee.id])
  const seating = await seatingOf(db, committee)
  const today = danishDay(now)
  // A committee that is yet to begin, or has ended, gets the seats of its own time.
  const { validFrom, validTo } = committee
  const day = validFrom !== null && validFrom > today ? validFrom : validTo !== null && validTo < today ? validTo : today
  const planned = missingSeats(seating, await partiesOn(db, seating, day), day)
  refuseIf(whyNoSeats(planned.length))
  const last = Math.max(-1, ...seating.seats.map(({ position }) => position))
  const first = [validFrom ?? today, ...seating.sittings.map((sitting) => sitting.validFrom)].toSorted()[0] ?? today
  for (const [at, seat] of planned.entries())
    await insertSeat(db, { ...seat, committeeId: committee.id, position: last + 1 + at, validFrom: first })
  const placed = placedOnSeats(
    await listSeats(db, committee.id),
    seating.sittings,
    seating.sittings
      .filter(({ seatId, besideId }) => seatId === null && besideId === null)
      .map((sitting) => ({ ...sitting, sector: seating.organisations.get(sitting.organisationId ?? '')?.sector })),
  )
  for (const { sittingId, seatId } of placed) await updateSeatOf(db, sittingId, seatId)
  await record({
    event: 'seats.made',
    subject: { kind: 'committee', id: committee.id },
    details: { committee: committee.name, seats: planned.length, placed: placed.length },
  })
  return { made: planned.length, placed: placed.length }
})
