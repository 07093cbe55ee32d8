import type { Kysely } from 'kysely'
import type { DB } from '../database/schema.ts'

/** An entry of the log about somebody. */
export interface PersonalEvent {
  readonly at: Date
  readonly event: string
  readonly details: Readonly<Record<string, unknown>>
  /** They did it themselves, signing in included; else it was done with their entry. */
  readonly own: boolean
}

/** Done before it is known who does it, and by nobody else. */
const waysIn = ['person.signed-in', 'invitation.used', 'identity.tied']

const mostTold = 10_000

/** What a person did and what was done with their entry, the newest first. */
export async function listEventsOfPerson(db: Kysely<DB>, personId: string): Promise<PersonalEvent[]> {
  const rows = await db
    .selectFrom('platform.audit_event')
    .select(['at', 'event', 'details', 'actor_id as actorId'])
    .where((where) =>
      where.or([where('actor_id', '=', personId), where.and([where('subject_kind', '=', 'person'), where('subject_id', '=', personId)])]),
    )
    .orderBy('id', 'desc')
    .limit(mostTold)
    .execute()
  return rows.map(({ actorId, details, ...event }) => ({
    ...event,
    details: details as PersonalEvent['details'],
    own: actorId === personId || waysIn.includes(event.event),
  }))
}
