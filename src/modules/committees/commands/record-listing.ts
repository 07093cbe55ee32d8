import { dayBefore } from '../../../kernel/dates.ts'
import type { Command } from '../../../platform/command/use-case.ts'
import { listOrganisations } from '../../people/index.ts'
import {
  deleteMembership,
  endMembership,
  findFirstListing,
  insertMembership,
  listMembershipsOfCommittees,
  type MembershipRow,
  type SeatedPerson,
  updateMembership,
  updateSeatOf,
} from '../repository/memberships.ts'
import { listSeats, lockCommittees } from '../repository/seats.ts'
import { capacityIn } from '../rules/appointments/row-meaning.ts'
import { membershipChanges } from '../rules/membership-changes.ts'
import { onlyFittingSeat } from '../rules/seats/fitting-seat.ts'
import { isOn } from '../rules/seats/period.ts'

export interface Listing {
  readonly committeeId: string
  readonly heldOn: string
  /** Those whom the paper lists as sitting there, in its order. */
  readonly listed: readonly SeatedPerson[]
  /** Address of the meeting whose paper it is. */
  readonly source: string
}

/**
 * What a paper's list of people says about who sits in a committee, inside the caller's command. An older paper than those
 * already read does not undo a newer one, and no paper undoes what a person has entered. It gives nobody a right.
 */
export async function recordListing({ db }: Pick<Command, 'db'>, { committeeId, heldOn, listed, source }: Listing): Promise<void> {
  if (listed.length === 0) return
  await lockCommittees(db, [committeeId])
  const first = await findFirstListing(db, committeeId)
  const all = await listMembershipsOfCommittees(db, [committeeId])
  const known = all.filter((sitting) => isOn(sitting, heldOn))
  const position = new Map(listed.map((person, at) => [person, at]))
  const isOlder = first !== undefined && heldOn < first
  const { kept, begun, ended, isWholeFor } = membershipChanges(known, listed)
  if (!isOlder) {
    const fromPapers = new Set(known.flatMap(({ id, source: told }) => (told === null ? [] : id)))
    for (const { id, seat: person } of kept.filter((one) => fromPapers.has(one.id) && isWholeFor(one.seat.capacity)))
      await updateMembership(
        db,
        id,
        told(
          person,
          known.find((sitting) => sitting.id === id),
        ),
        position.get(person) ?? 0,
      )
    for (const id of ended.filter((one) => fromPapers.has(one))) await leave(known.find((sitting) => sitting.id === id)!)
  }
  for (const person of begun)
    await insertMembership(db, committeeId, { ...told(person), source }, position.get(person) ?? 0, heldOn, lastDayOf(person))
  await sitOnSeats(db, committeeId, heldOn)

  /** A corrected paper may leave out whom its first version had begin on the same day. */
  async function leave({ id, validFrom }: MembershipRow): Promise<void> {
    if (validFrom < heldOn) await endMembership(db, id, dayBefore(heldOn))
    else await deleteMembership(db, id)
  }

  /** Up to what the record knows already: nobody sits twice in one capacity. */
  function lastDayOf({ personId, capacity }: SeatedPerson): string | null {
    const later = all.filter((one) => one.personId === personId && one.capacity === capacity && one.validFrom > heldOn)
    const next = [...later.map(({ validFrom }) => validFrom), ...(isOlder ? [first] : [])].toSorted()[0]
    return next === undefined ? null : dayBefore(next)
  }
}

/** A title that only says in which capacity somebody sits is none; a heading that the paper leaves out stays. */
function told(person: SeatedPerson, before?: MembershipRow): SeatedPerson {
  const isCapacity = person.capacity !== 'chair' && person.title && capacityIn(person.title) === person.capacity
  return { ...person, title: isCapacity ? undefined : person.title, groupName: person.groupName ?? before?.groupName }
}

/** Whoever a paper names gets the vacant seat that can only be theirs. */
async function sitOnSeats(db: Command['db'], committeeId: string, heldOn: string): Promise<void> {
  const seats = await listSeats(db, committeeId)
  if (seats.length === 0) return
  const sectors = new Map((await listOrganisations(db)).map(({ id, sector }) => [id, sector]))
  const sittings = [...(await listMembershipsOfCommittees(db, [committeeId]))]
  for (const [at, sitting] of sittings.entries()) {
    if (sitting.source === null || sitting.seatId !== null || sitting.besideId !== null || !isOn(sitting, heldOn)) continue
    const seat = onlyFittingSeat(seats, sittings, { ...sitting, sector: sectors.get(sitting.organisationId ?? '') })
    if (!seat) continue
    await updateSeatOf(db, sitting.id, seat.id)
    sittings[at] = { ...sitting, seatId: seat.id }
  }
}
