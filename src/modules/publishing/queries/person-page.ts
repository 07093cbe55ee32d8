import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { listCommittees, listMembershipsOfPerson } from '../../committees/index.ts'
import { committeesReadBy } from '../../committees/rules/committee-rights.ts'
import { listAppearancesOfPerson } from '../../meetings/index.ts'
import { findPerson, listOrganisations } from '../../people/index.ts'

export type PersonView = Awaited<ReturnType<typeof personPage>>

/** A person's seats and every meeting whose paper names them. */
export const personPage = query('publishing.person-page', async ({ actor, db, permit }, { id }: { readonly id: string }) => {
  permit(true)
  const person = await findPerson(db, id)
  if (!person) throw new NotFound('person')
  const committees = new Map((await listCommittees(db)).map((committee) => [committee.id, committee]))
  const organisations = await listOrganisations(db)
  return {
    person,
    organisation: organisations.find((organisation) => organisation.id === person.organisationId),
    seats: (await listMembershipsOfPerson(db, id)).map((seat) => ({ ...seat, committee: committees.get(seat.committeeId) })),
    appearances: (await listAppearancesOfPerson(db, id, committeesReadBy(actor))).map((appearance) => ({
      ...appearance,
      committee: committees.get(appearance.committeeId),
    })),
  }
})
