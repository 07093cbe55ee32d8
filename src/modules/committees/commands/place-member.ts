import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { knownCommittee } from '../queries/decide-deed.ts'
import { seatingOf } from '../queries/seating.ts'
import { updateBeside, updateSeatOf } from '../repository/memberships.ts'
import { lockCommittees } from '../repository/seats.ts'
import { mayKeepSeatsOf } from '../rules/seat-rights.ts'
import { whyNotPlace } from '../rules/seats/why-not-place.ts'

/** Says which seat somebody whom a paper named has held all along, or beside whom they have sat. Opens no right. */
export const placeMember = command(
  'committees.place-member',
  async (work, { slug, id, at }: { readonly slug: string; readonly id: string; readonly at: string }) => {
    const { actor, db, permit, record } = work
    const committee = await knownCommittee(work, slug)
    permit(mayKeepSeatsOf(actor, committee.id))
    await lockCommittees(db, [committee.id])
    const seating = await seatingOf(db, committee)
    const membership = seating.sittings.find((known) => known.id === id)
    if (!membership) throw new NotFound('membership')
    refuseIf(whyNotPlace(seating, membership, at))
    const seat = seating.seats.find((known) => known.id === at)
    if (seat) await updateSeatOf(db, id, seat.id)
    else await updateBeside(db, id, at)
    const beside = seating.sittings.find((known) => known.id === at)?.person
    await record({
      event: 'appointment.placed',
      subject: { kind: 'committee', id: committee.id },
      details: {
        committee: committee.name,
        person: membership.person,
        personId: membership.personId,
        seat: seat?.name,
        seatId: seat?.id,
        beside,
      },
    })
  },
)
