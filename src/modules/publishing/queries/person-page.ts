import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { listCommittees, listMembershipsOfPerson } from '../../committees/index.ts'
import { committeesReadBy, mayKnowOfSeat } from '../../committees/rules/committee-rights.ts'
import { listAppearancesOfPerson } from '../../meetings/index.ts'
import { findPerson, listOrganisations } from '../../people/index.ts'

export type PersonView = Awaited<ReturnType<typeof personPage>>

/** A person's seats and every meeting whose paper names them. */
export const personPage = query('publishing.person-page', async ({ actor, db, permitToKnow }, { id }: { readonly id: string }) => {
  const person = await findPerson(db, id)
  const seats = (await listMembershipsOfPerson(db, id)).filter((seat) => mayKnowOfSeat(actor, seat))
  const appearances = await listAppearancesOfPerson(db, id, committeesReadBy(actor))
  const isSelf = actor.kind === 'person' && actor.personId === id
  permitToKnow(person !== undefined && (person.publicSince !== null || isSelf || seats.length > 0 || appearances.length > 0))
  if (!person) throw new NotFound('person')
  const committees = new Map((await listCommittees(db)).map((committee) => [committee.id, committee]))
  const organisations = await listOrganisations(db)
  return {
    person,
    organisation: organisations.find((organisation) => organisation.id === person.organisationId),
    seats: seats.map((seat) => ({ ...seat, committee: committees.get(seat.committeeId) })),
    appearances: appearances.map((appearance) => ({
      ...appearance,
      committee: committees.get(appearance.committeeId),
    })),
  }
})
