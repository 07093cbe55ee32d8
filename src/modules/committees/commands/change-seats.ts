import { refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { insertPerson, markPersonsPublic } from '../../people/index.ts'
import { type DecidedDeed, decideDeed, knownCommittee } from '../queries/decide-deed.ts'
import { lockCommittees } from '../repository/seats.ts'
import { whyNotUnseen } from '../rules/seats/new-breaches.ts'
import type { SeatDeed } from '../rules/seats/seat-deed.ts'
import { applySeatChanges } from './apply-seat-changes.ts'

export interface SeatChange {
  readonly slug: string
  readonly deed: SeatDeed
  /** Whoever asks has been told what it does to the composition. */
  readonly confirmed: boolean
}

/** Appoints, replaces, ends or moves. @returns the committee's address name */
export const changeSeats = command('committees.change-seats', async (work, { slug, deed, confirmed }: SeatChange) => {
  const { db, now, record } = work
  const committee = await knownCommittee(work, slug)
  await lockCommittees(db, [committee.id])
  const decided = await decideDeed(work, committee, deed)
  refuseIf(whyNotUnseen({ breaches: decided.breaches.length, sameName: decided.candidates.length }, confirmed))
  const { changes, person, seating } = decided
  const entered = person?.isNew ? await insertPerson(db, person.name, decided.begun[0]?.organisationId ?? undefined, now) : undefined
  const begun = decided.begun.map((one) => (entered && one.personId === person?.id ? { ...one, personId: entered.id } : one))
  const appointed = begun.filter((one) => changes.begun[0]?.id === one.id)
  if (committee.publicSince !== null)
    await markPersonsPublic(
      db,
      appointed.map(({ personId }) => personId),
      now,
    )
  await applySeatChanges(work, {
    committee,
    before: seating.sittings,
    changes,
    begun,
    withAccess: new Set('access' in deed && deed.access ? appointed.map(({ id }) => id) : []),
    keepingAccess: new Set(deed.kind === 'end' && deed.keepAccess ? [deed.membershipId] : []),
  })
  const whom = entered?.id ?? person?.id ?? decided.membership?.personId
  await record({ subject: { kind: 'committee', id: committee.id }, ...told(decided, whom) })
  return { slug: committee.slug }
})

/** For the log: who, where, from when to when, and whom they replaced. */
function told({ deed, changes, seat, membership, person, seating }: DecidedDeed, personId: string | undefined) {
  const nameOf = (id: string): string | undefined => seating.sittings.find((sitting) => sitting.id === id)?.person
  const place = { committee: seating.committee.name, personId, ...(seat && { seat: seat.name, seatId: seat.id }) }
  if (deed.kind === 'end')
    return { event: 'appointment.ended', details: { ...place, person: membership?.person, to: deed.lastDay, keepsAccess: deed.keepAccess } }
  if (deed.kind === 'move') return { event: 'appointment.moved', details: { ...place, person: membership?.person, from: deed.from } }
  return {
    event: 'appointment.made',
    details: {
      ...place,
      person: person?.name,
      capacity: deed.capacity,
      from: deed.from,
      to: deed.to,
      access: deed.access,
      beside: deed.kind === 'beside' ? membership?.person : undefined,
      instead: deed.kind === 'appoint' ? changes.ended.map(({ id }) => nameOf(id)).slice(0, 1) : undefined,
    },
  }
}
