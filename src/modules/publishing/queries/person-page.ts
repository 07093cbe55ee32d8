import { dayAsked } from '../../../kernel/as-of.ts'
import { danishDay } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { listCommittees, listMembershipsOfPerson } from '../../committees/index.ts'
import { committeesReadBy, mayKnowOfSeat } from '../../committees/rules/committee-rights.ts'
import { isOnIn } from '../../committees/rules/seats/period.ts'
import { listAppearancesOfPerson } from '../../meetings/index.ts'
import { findMergedInto, findPerson, listOrganisations } from '../../people/index.ts'
import { mayKeepWaysIn } from '../../people/rules/identity-rights.ts'
import { mayReadContact } from '../../people/rules/person-rights.ts'
import { keptStanding } from './person-standing.ts'

export type PersonView = Awaited<ReturnType<typeof personPage>>

interface Asked {
  readonly id: string
  /** Today where it is no day. */
  readonly on?: string | undefined
}

/** A person's seats on a day and at other times, and every meeting whose paper names them. */
export const personPage = query('publishing.person-page', async ({ actor, now, db, permitToKnow }, { id: asked, on }: Asked) => {
  const keptId = await findMergedInto(db, asked)
  const id = keptId ?? asked
  const day = dayAsked(on, danishDay(now))
  const [person, memberships, appearances, committees, organisations] = await Promise.all([
    findPerson(db, id),
    listMembershipsOfPerson(db, id),
    listAppearancesOfPerson(db, id, committeesReadBy(actor)),
    listCommittees(db),
    listOrganisations(db),
  ])
  const known = memberships.filter((seat) => mayKnowOfSeat(actor, seat))
  const isSelf = actor.kind === 'person' && actor.personId === id
  permitToKnow(person !== undefined && (person.publicSince !== null || isSelf || known.length > 0 || appearances.length > 0))
  if (!person) throw new NotFound('person')
  const byId = new Map(committees.map((committee) => [committee.id, committee]))
  const seats = known.map((seat) => ({ ...seat, committee: byId.get(seat.committeeId) }))
  const standing = actor.kind === 'person' ? await keptStanding({ db, now }, id) : undefined
  return {
    person,
    /** The old entry that the address was of, where it was merged into this one. */
    mergedEntry: keptId === undefined ? undefined : (await findPerson(db, asked))?.name,
    day,
    mayKeepWaysIn: standing !== undefined && mayKeepWaysIn(actor, standing),
    mayReadContact: standing !== undefined && mayReadContact(actor, standing),
    organisation: organisations.find((organisation) => organisation.id === person.organisationId),
    seats: seats.filter((seat) => isOnIn(seat.committee, seat, day)),
    otherSeats: seats.filter((seat) => !isOnIn(seat.committee, seat, day)),
    appearances: appearances.map((appearance) => ({ ...appearance, committee: byId.get(appearance.committeeId) })),
  }
})
