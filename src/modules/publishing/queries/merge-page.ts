import { isOperator } from '../../../kernel/actor.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { query, type Query } from '../../../platform/command/use-case.ts'
import { listCommittees, listHeldSeats, listMembershipsOfPerson } from '../../committees/index.ts'
import { committeesReadBy, mayKnowOfSeat } from '../../committees/rules/committee-rights.ts'
import { type HeldSeat, joinSeats } from '../../committees/rules/joined-seats.ts'
import { countAttendance, listAppearancesOfPerson } from '../../meetings/index.ts'
import { findContact, findMergedInto, listOrganisations } from '../../people/index.ts'
import { whyNotMerge } from '../../people/rules/merge-persons.ts'
import { mayMergePersons } from '../../people/rules/person-rights.ts'
import { type PersonStanding, personStanding } from './person-standing.ts'

export type MergeView = Awaited<ReturnType<typeof mergePage>>

/** Two entries side by side, and what would become of them. The first is the one that is kept. */
export const mergePage = query(
  'publishing.merge-page',
  async ({ actor, now, db, permitToKnow }, { keptId, mergedId }: { readonly keptId: string; readonly mergedId: string }) => {
    // The public's database role may not look at rights at all.
    permitToKnow(actor.kind !== 'public')
    const kept = await personStanding({ db, now }, keptId)
    const merged = await personStanding({ db, now }, mergedId)
    permitToKnow(kept !== undefined && merged !== undefined && mayMergePersons(actor, kept, merged))
    if (!kept || !merged) throw new NotFound('person')
    const committees = new Map((await listCommittees(db)).map((committee) => [committee.id, committee.name]))
    const named = (seat: HeldSeat) => ({ ...seat, committee: committees.get(seat.committeeId) ?? '' })
    const entries = [await entryOf({ actor, db }, kept), await entryOf({ actor, db }, merged)] as const
    const { moved, joined, besides } = joinSeats(entries[0].seats, entries[1].seats)
    const pairs = (all: typeof joined) => all.map((pair) => ({ kept: named(pair.kept), merged: named(pair.merged) }))
    const told = (entry: (typeof entries)[0]) => ({
      ...entry,
      seats: entry.seats.map(named),
      appearances: entry.appearances.map((appearance) => ({ ...appearance, committee: committees.get(appearance.committeeId) ?? '' })),
    })
    return {
      kept: told(entries[0]),
      merged: told(entries[1]),
      moved: moved.map(named),
      joined: pairs(joined),
      besides: pairs(besides),
      whyNot: whyNotMerge(entries[0], entries[1]),
    }
  },
)

/** Enough to tell two persons apart by. */
const mostAppearances = 5

async function entryOf(
  { actor, db }: Pick<Query, 'actor' | 'db'>,
  { personId, name, organisationId, rights, rightsElsewhere }: PersonStanding,
) {
  const organisation = (await listOrganisations(db)).find(({ id }) => id === organisationId)
  return {
    id: personId,
    name,
    organisation: organisation?.name,
    mergedIntoId: (await findMergedInto(db, personId)) ?? null,
    seats: await seatsKnownTo({ actor, db }, personId),
    appearances: (await listAppearancesOfPerson(db, personId, committeesReadBy(actor))).slice(0, mostAppearances),
    appearancesInAll: await countAttendance(db, personId),
    hasContact: (await findContact(db, personId)) !== undefined,
    hasRights: rights.length > 0 || rightsElsewhere,
  }
}

/** Operators answer for whom they merge, and see all that becomes one. */
async function seatsKnownTo({ actor, db }: Pick<Query, 'actor' | 'db'>, personId: string): Promise<HeldSeat[]> {
  const held = await listHeldSeats(db, personId)
  if (isOperator(actor)) return held
  const known = (await listMembershipsOfPerson(db, personId)).filter((seat) => mayKnowOfSeat(actor, seat))
  return held.filter((seat) => known.some(({ id }) => id === seat.id))
}
