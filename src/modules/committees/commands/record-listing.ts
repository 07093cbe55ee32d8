import { dayBefore } from '../../../kernel/dates.ts'
import type { Command } from '../../../platform/command/use-case.ts'
import { listOrganisations } from '../../people/index.ts'
import {
  deleteMembership,
  endMembership,
  findListingAfter,
  insertListing,
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
  const next = await findListingAfter(db, committeeId, heldOn)
  const all = await listMembershipsOfCommittees(db, [committeeId])
  const known = all.filter((sitting) => isOn(sitting, heldOn))
  const position = new Map(listed.map((person, at) => [person, at]))
  const { kept, begun, ended, isWholeFor } = membershipChanges(known, listed)
  const fromPapers = new Map(known.flatMap((sitting) => (sitting.source === null ? [] : [[sitting.id, sitting]])))
  for (const { id, seat: person } of kept) {
    const before = fromPapers.get(id)
    // What a newer paper calls somebody stands.
    if (before && next === undefined && isWholeFor(person.capacity))
      await updateMembership(db, id, told(person, before), position.get(person) ?? 0)
  }
  for (const id of ended) {
    const sitting = fromPapers.get(id)
    // Whoever sits there by a newer paper has not left.
    if (sitting && !(next && isOn(sitting, next))) await leave(sitting)
  }
  for (const person of begun)
    await insertMembership(db, committeeId, { ...told(person), source }, position.get(person) ?? 0, heldOn, lastDayOf(person))
  await insertListing(db, committeeId, heldOn)
  await sitOnSeats(db, committeeId, heldOn)

  /** A corrected paper may leave out whom its first version had begin on the same day. */
  async function leave({ id, validFrom }: MembershipRow): Promise<void> {
    if (validFrom < heldOn) await endMembership(db, id, dayBefore(heldOn))
    else await deleteMembership(db, id)
  }

  /** Up to what the record knows already: nobody sits twice in one capacity. */
  function lastDayOf({ personId, capacity }: SeatedPerson): string | null {
    const later = all.filter((one) => one.personId === personId && one.capacity === capacity && one.validFrom > heldOn)
    const until = [...later.map(({ validFrom }) => validFrom), ...(next ? [next] : [])].toSorted()[0]
    return until === undefined ? null : dayBefore(until)
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
