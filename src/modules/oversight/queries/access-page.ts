import type { SignedInActor } from '../../../kernel/actor.ts'
import { committeeRoles, organisationRoles, publicActor } from '../../../kernel/actor.ts'
import { danishDay } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { type Query, query } from '../../../platform/command/use-case.ts'
import { findActor, listExclusions } from '../../committees/index.ts'
import { listDelegationsFrom } from '../../people/index.ts'
import type { Standing } from '../../people/rules/person-rights.ts'
import { keptStanding } from '../../publishing/index.ts'
import { committeesReadBy } from '../../committees/rules/committee-rights.ts'
import { type AppointmentRow, listAppointments, listOwners } from '../repository/appointments.ts'
import { findObject } from '../repository/objects.ts'
import { mayReadHistory, maySeeAccess } from '../rules/audit-rights.ts'
import { type Access, accessTo, hasAccess } from '../rules/object-access.ts'
import type { KnownObject, ObjectKind } from '../rules/objects.ts'

export type AccessView = Awaited<ReturnType<typeof accessPage>>

/** Who can see an object today, and by what. */
export const accessPage = query(
  'oversight.access-page',
  async ({ actor, now, db, permitToKnow }, { kind, id }: { readonly kind: ObjectKind; readonly id: string }) => {
    permitToKnow(actor.kind !== 'public' && hasAccess(kind))
    const object = await findObject(db, kind, id)
    permitToKnow(object !== undefined && maySeeAccess(actor, object))
    if (!object) throw new NotFound('object')
    const day = danishDay(now)
    const standing = kind === 'contact' ? await keptStanding({ db, now }, id) : undefined
    const answers = mayReadHistory(actor, object)
    // Who else a person sits with is told by committees that the reader shares, and not by others.
    const shared = answers ? object.committees : object.committees.filter((committee) => committeesReadBy(actor).includes(committee))
    const committees = object.committeeId ? [object.committeeId] : (standing?.seats ?? shared)
    const owners = await listOwners(db, committees)
    const organisations = kind === 'contact' && object.organisationId ? [object.organisationId] : owners
    const appointments = await listAppointments(db, { committees, organisations, day })
    const holders = [...appointments.map(({ personId }) => personId), ...(object.personId ? [object.personId] : [])]
    const delegations = await listDelegationsFrom(db, holders, day)
    // Only a committee's own papers are closed; a person is not.
    const exclusions = object.committeeId ? await listExclusions(db, object.committeeId) : []
    const persons = await readersAmong(db, new Set([...holders, ...delegations.map(({ toPersonId }) => toPersonId)]), {
      object,
      standing,
      day,
    })
    const everyone = accessTo(publicActor, object, standing).sees
    const isActor = (personId: string): boolean => actor.kind === 'person' && actor.personId === personId
    const belongs = (personId: string): boolean => appointments.some((held) => held.personId === personId && held.role !== 'operator')
    return {
      object: { ...object, committees: shared },
      everyone,
      mayReadHistory: answers,
      hasClosed: object.committeeId !== null,
      roles: rolesOf(object, standing, organisations[0]),
      // Whoever sees it only because everyone does is not a reader of its own.
      persons: persons
        .filter(({ actor: { personId }, access }) => !everyone || access.seesClosed || belongs(personId))
        .map(({ actor: reader, access }) => ({
          personId: reader.personId,
          name: reader.name,
          ...access,
          isSelf: reader.personId === object.personId,
          reasons: reasonsOf(reader, appointments),
          onBehalfOf: delegations.filter(({ toPersonId }) => toPersonId === reader.personId),
          exclusions: exclusions
            .filter(
              ({ personId, endedAt, validFrom, validTo }) =>
                personId === reader.personId && !endedAt && validFrom <= day && (validTo ?? day) >= day,
            )
            // That somebody is excluded is told to all who share the committee; why, to those who answer for it and to themselves.
            .map(({ validFrom, personId, reason }) => ({ validFrom, reason: answers || isActor(personId) ? reason : undefined })),
        })),
    }
  },
)

/** Each as they would be if they signed in now; those whom the rules let see nothing are left out. */
async function readersAmong(
  db: Query['db'],
  persons: ReadonlySet<string>,
  { object, standing, day }: { readonly object: KnownObject; readonly standing: Standing | undefined; readonly day: string },
): Promise<{ readonly actor: SignedInActor; readonly access: Access }[]> {
  const readers = []
  for (const personId of persons) {
    const actor = await findActor(db, personId, day)
    const access = actor && accessTo(actor, object, standing)
    if (actor && access && (access.sees || access.seesClosed)) readers.push({ actor, access })
  }
  return readers.toSorted(
    (a, b) => Number(b.access.seesClosed) - Number(a.access.seesClosed) || a.actor.name.localeCompare(b.actor.name, 'da'),
  )
}

/** One's own appointments where the object belongs, with their days. */
function reasonsOf(reader: SignedInActor, appointments: readonly AppointmentRow[]): AppointmentRow[] {
  return appointments.filter(({ personId }) => personId === reader.personId)
}

/** What each role would let somebody see who held nothing else. */
function rolesOf(object: KnownObject, standing: Standing | undefined, organisationId: string | undefined) {
  const bare: SignedInActor = { kind: 'person', personId: '', name: '', committees: [], organisations: [], operator: false }
  const committees = object.committeeId ? [object.committeeId] : (standing?.seats ?? object.committees)
  const withRole = (more: Partial<SignedInActor>): Access => accessTo({ ...bare, ...more }, object, standing)
  return [
    ...committeeRoles.map((role) => ({ role, ...withRole({ committees: committees.map((committeeId) => ({ committeeId, role })) }) })),
    ...(organisationId ? organisationRoles : []).map((role) => ({
      role,
      ...withRole({ organisations: [{ organisationId: organisationId ?? '', role, committees }] }),
    })),
    { role: 'operator' as const, ...withRole({ operator: true }) },
  ]
}
