import { dayAskedOf } from '../../../kernel/as-of.ts'
import { danishDay } from '../../../kernel/dates.ts'
import { query } from '../../../platform/command/use-case.ts'
import { committeeKind } from '../kinds/index.ts'
import { mayKnowOfSeat } from '../rules/committee-rights.ts'
import { mayAppointFor, mayFillSeat, mayKeepSeatsOf, maySeeSeatsOf } from '../rules/seat-rights.ts'
import { isOn } from '../rules/seats/period.ts'
import { plannedSeats } from '../rules/seats/planned-seats.ts'
import { knownCommittee } from './decide-deed.ts'
import { findingsOn, partiesOn, type Seating, seatingOf } from './seating.ts'

export type SeatsView = Awaited<ReturnType<typeof seatsPage>>

interface Asked {
  readonly slug: string
  /** Where it is no day: today, or the day on which the committee begins. */
  readonly on?: string | undefined
}

/** A committee's seats with who holds them on a day, for those who fill them. */
export const seatsPage = query('committees.seats-page', async (asking, { slug, on }: Asked) => {
  const { actor, now, db, permit } = asking
  const committee = await knownCommittee(asking, slug)
  const seating = await seatingOf(db, committee)
  permit(maySeeSeatsOf(actor, committee.id, seating.seats))
  const day = dayAskedOf(committee, on, danishDay(now))
  const parties = await partiesOn(db, seating, day)
  const keeps = mayKeepSeatsOf(actor, committee.id)
  const known = seating.sittings.filter((sitting) => mayKnowOfSeat(actor, sitting) || isOfOwnSeat(sitting.seatId)).map(withOrganisation)
  const sitting = known.filter((one) => isOn(one, day))
  return {
    committee,
    day,
    keeps,
    seats: seating.seats
      .filter((seat) => isOn(seat, day))
      .map((seat) => ({
        ...seat,
        appointedBy: seating.organisations.get(seat.appointedById ?? ''),
        holder: sitting.find(({ seatId }) => seatId === seat.id),
        next: known.find(({ seatId, validFrom }) => seatId === seat.id && validFrom > day),
        mayFill: mayFillSeat(actor, seat),
      })),
    seatless: sitting.filter(({ seatId, besideId }) => seatId === null && besideId === null),
    beside: sitting.filter(({ besideId }) => besideId !== null),
    findings: findingsOn(seating, parties, day),
    kindTexts: committeeKind(committee.kind)?.texts,
    toMake: keeps ? missingSeats(seating, parties, day).length : 0,
    organisations: [...seating.organisations.values()],
  }

  function withOrganisation<Row extends { readonly organisationId: string | null }>(row: Row) {
    return { ...row, organisation: seating.organisations.get(row.organisationId ?? '') }
  }

  function isOfOwnSeat(seatId: string | null): boolean {
    const seat = seating.seats.find(({ id }) => id === seatId)
    return seat !== undefined && mayAppointFor(actor, seat.appointedById)
  }
})

/** The seats of the committee's kind that the record lacks. */
export function missingSeats(seating: Seating, parties: Awaited<ReturnType<typeof partiesOn>>, day: string) {
  const kind = committeeKind(seating.committee.kind)
  if (!kind) return []
  const seated = seating.sittings
    .filter((sitting) => isOn(sitting, day))
    .map(({ capacity, organisationId }) => ({ capacity, organisationId, sector: seating.organisations.get(organisationId ?? '')?.sector }))
  const open = seating.seats
    .filter(({ validTo }) => validTo === null || validTo >= day)
    .map(({ capacity, sector, appointedById }) => ({ capacity, sector, organisationId: appointedById }))
  return plannedSeats(kind, parties, open, seated)
}
