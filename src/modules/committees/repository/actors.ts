import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { CommitteeAppointment, OrganisationAppointment, SignedInActor } from '../../../kernel/actor.ts'
import type { DB } from '../../../platform/database/schema.ts'

interface ActorRow {
  readonly personId: string
  readonly name: string
  readonly operator: boolean
  readonly committees: CommitteeAppointment[]
  readonly organisations: OrganisationAppointment[]
}

/**
 * A person with the appointments that are valid on a day: their own, and those of everyone who has delegated to them. What is
 * delegated is the other's own only, so that nothing is passed on twice; to be operator is no appointment.
 */
export async function findActor(db: Kysely<DB>, personId: string, day: string): Promise<SignedInActor | undefined> {
  const { rows } = await askForActors(sql`select ${personId}::uuid as id`, day, sql``).execute(db)
  return rows[0] && { kind: 'person', ...rows[0] }
}

/**
 * The person whom something else leads to, as a session does, in one question with it.
 * @param found a question with one row at most, of which `id` is the person's; what else stands in it must be JSON
 */
export async function findActorBy<Found extends object>(
  db: Kysely<DB>,
  found: RawBuilder<Found & { readonly id: string }>,
  day: string,
): Promise<{ readonly actor: SignedInActor; readonly found: Found } | undefined> {
  const asked = askForActors<ActorRow & { readonly found: Found }>(sql`${found}`, day, sql`, (select to_json(asked) from asked) as found`)
  const [row] = (await asked.execute(db)).rows
  if (!row) return undefined
  const { found: foundBy, ...actor } = row
  return { actor: { kind: 'person', ...actor }, found: foundBy }
}

function askForActors<Row extends ActorRow>(asked: RawBuilder<unknown>, day: string, andFound: RawBuilder<unknown>): RawBuilder<Row> {
  return sql<Row>`
    with asked as materialized (${asked}),
    holder as (
      select id, null::jsonb as lent from asked
      union all
      select person.id, jsonb_build_object('personId', person.id, 'name', person.name)
      from people.delegation join people.person on person.id = delegation.from_person_id
      where delegation.to_person_id = (select id from asked) and delegation.withdrawn_at is null
        and ${day} between delegation.valid_from and delegation.valid_to
    )
    select person.id as "personId", person.name, exists (select 1 from people.operator where operator.person_id = person.id) as operator,
      (select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
          'committeeId', access.committee_id, 'role', access.role, 'onBehalfOf', holder.lent,
          'excluded', nullif(exists (
            select 1 from committees.exclusion
            where exclusion.committee_id = access.committee_id and exclusion.person_id in (holder.id, person.id)
              and exclusion.ended_at is null and exclusion.valid_from <= ${day} and coalesce(exclusion.valid_to, ${day}) >= ${day}
          ), false)))), '[]')
        from holder join committees.committee_access access on access.person_id = holder.id
        where access.valid_from <= ${day} and coalesce(access.valid_to, ${day}) >= ${day}) as committees,
      (select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
          'organisationId', access.organisation_id, 'role', access.role, 'onBehalfOf', holder.lent,
          'committees', (select coalesce(jsonb_agg(committee.id), '[]') from committees.committee
            where committee.organisation_id = access.organisation_id and committee.partnership_id is null)))), '[]')
        from holder join people.organisation_access access on access.person_id = holder.id
        where access.valid_from <= ${day} and coalesce(access.valid_to, ${day}) >= ${day}) as organisations
      ${andFound}
    from people.person where person.id = (select id from asked)`
}
