import type { CommitteeRole, OrganisationRole } from '../../../src/kernel/actor.ts'
import { insertPerson } from '../../../src/modules/people/index.ts'
import type { Context } from '../../../src/platform/command/use-case.ts'
import { smallWorldNow as now } from '../../world/small-world.ts'
import { type Role, roles } from './roles.ts'

type Case = Readonly<Record<'open' | 'closed', string>>

/** A guest on a seat in each committee, and a vacant one beside. */
export async function seat(
  database: Context['database'],
  committees: Places,
  furesoe: string,
): Promise<{ readonly guest: string; readonly seats: Case; readonly vacantSeats: Case; readonly memberships: Case }> {
  const guest = (await insertPerson(database.app, 'Gæsten', furesoe, now)).id
  await database.app
    .insertInto('people.contact')
    .values({ person_id: guest, mail_address: 'guest@example.org', mail_confirmed_at: now, updated_at: now })
    .execute()
  const seatIn = async (committee: string, name: string): Promise<string> => {
    const place = {
      committee_id: committee,
      name,
      sector: 'municipality',
      capacity: 'member',
      appointed_by_id: furesoe,
      valid_from: '2022-07-01',
    }
    return (await database.app.insertInto('committees.seat').values(place).returning('id').executeTakeFirstOrThrow()).id
  }
  const sitIn = async (committee: string, seatId: string): Promise<string> => {
    const held = {
      committee_id: committee,
      person_id: guest,
      organisation_id: furesoe,
      seat_id: seatId,
      capacity: 'member',
      valid_from: '2022-07-01',
    }
    return (await database.app.insertInto('committees.membership').values(held).returning('id').executeTakeFirstOrThrow()).id
  }
  const seats = { open: await seatIn(committees.open, 'Medlem 1'), closed: await seatIn(committees.closed, 'Medlem 1') }
  return {
    guest,
    seats,
    vacantSeats: { open: await seatIn(committees.open, 'Medlem 2'), closed: await seatIn(committees.closed, 'Medlem 2') },
    memberships: { open: await sitIn(committees.open, seats.open), closed: await sitIn(committees.closed, seats.closed) },
  }
}

type Places = Readonly<Record<'open' | 'closed' | 'elsewhere', string>>

/** Each role as a person who holds it. */
export async function appoint(
  database: Context['database'],
  committees: Places,
  organisations: Readonly<Record<'furesoe' | 'gladsaxe', string>>,
) {
  const persons = {} as Record<Role, string>
  for (const role of roles) persons[role] = (await insertPerson(database.app, `Person ${role}`, undefined, now)).id
  const sits = (role: Role, held: CommitteeRole, committee: string, to: string | null = null) => ({
    person_id: persons[role],
    committee_id: committee,
    role: held,
    valid_from: '2022-07-01',
    valid_to: to,
  })
  const rights = ['chair', 'member', 'adviser', 'substitute', 'secretary', 'observer'] as const
  const here = [committees.open, committees.closed].flatMap((committee) => [
    ...rights.map((held) => sits(held, held, committee)),
    sits('excluded-member', 'member', committee),
    sits('excluded-secretary', 'secretary', committee),
    sits('former-secretary', 'secretary', committee, '2023-04-30'),
  ])
  await database.app
    .insertInto('committees.committee_access')
    .values([...here, ...rights.map((held) => sits(`${held}-elsewhere`, held, committees.elsewhere))])
    .execute()
  const acts = (role: Role, held: OrganisationRole, organisation: string) => ({
    person_id: persons[role],
    organisation_id: organisation,
    role: held,
    valid_from: '2022-07-01',
  })
  await database.app
    .insertInto('people.organisation_access')
    .values([
      acts('coordinator', 'coordinator', organisations.furesoe),
      acts('reader', 'reader', organisations.furesoe),
      acts('coordinator-elsewhere', 'coordinator', organisations.gladsaxe),
      acts('reader-elsewhere', 'reader', organisations.gladsaxe),
    ])
    .execute()
  await database.app.insertInto('people.operator').values({ person_id: persons.operator }).execute()
  await database.app
    .insertInto('people.contact')
    .values(
      roles
        .filter((role) => role !== 'public' && role !== 'system')
        .map((role) => ({ person_id: persons[role], mail_address: `${role}@example.org`, mail_confirmed_at: now, updated_at: now })),
    )
    .execute()
  return persons
}

/** @returns the first exclusion's id */
export async function exclude(
  database: Context['database'],
  persons: Readonly<Record<Role, string>>,
  committees: readonly string[],
): Promise<string> {
  const rows = await database.app
    .insertInto('committees.exclusion')
    .values(
      committees.flatMap((committee) =>
        (['excluded-member', 'excluded-secretary'] as const).map((role) => ({
          committee_id: committee,
          person_id: persons[role],
          reason: 'Inhabil',
          valid_from: '2023-01-01',
          created_at: now,
        })),
      ),
    )
    .returning('id')
    .execute()
  return rows[0]!.id
}

/** @returns the first delegation's id */
export async function delegate(database: Context['database'], persons: Readonly<Record<Role, string>>): Promise<string> {
  const lent = (from: Role, to: Role) => ({
    from_person_id: persons[from],
    to_person_id: persons[to],
    valid_from: '2023-04-24',
    valid_to: '2023-05-07',
    created_at: now,
  })
  const rows = await database.app
    .insertInto('people.delegation')
    .values([lent('secretary', 'delegate'), lent('excluded-secretary', 'delegate-of-excluded')])
    .returning('id')
    .execute()
  return rows[0]!.id
}
