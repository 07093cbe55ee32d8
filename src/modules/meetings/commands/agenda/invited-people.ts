import type { Command } from '../../../../platform/command/use-case.ts'
import { listMembershipsOfCommittees } from '../../../committees/index.ts'
import { listOrganisations } from '../../../people/index.ts'
import type { Attending } from '../../rules/meeting-version.ts'

/** Those who sit in a committee on a day, as an agenda invites them. */
export async function invitedPeople(db: Command['db'], committeeId: string, day: string): Promise<Attending[]> {
  const organisations = new Map((await listOrganisations(db)).map(({ id, name }) => [id, name]))
  const sitting = (await listMembershipsOfCommittees(db, [committeeId])).filter(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo >= day),
  )
  return sitting.map(({ personId, person, organisationId, capacity, partyLetter, title, groupName }) => ({
    personId,
    name: person,
    organisationId: organisationId ?? undefined,
    organisation: organisations.get(organisationId ?? ''),
    partyLetter: partyLetter ?? undefined,
    groupName: groupName ?? undefined,
    roles: title ? [title] : [],
    capacity,
    presence: 'present',
  }))
}
