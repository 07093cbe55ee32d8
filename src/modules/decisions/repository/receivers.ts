import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

/** Who is to be told when it is done. */
export async function listReceivers(db: Kysely<DB>, followUpId: string): Promise<{ readonly id: string; readonly name: string }[]> {
  return db
    .selectFrom('decisions.follow_up_receiver as receiver')
    .innerJoin('people.person as person', 'person.id', 'receiver.person_id')
    .select(['person.id', 'person.name'])
    .where('receiver.follow_up_id', '=', followUpId)
    .orderBy('person.name')
    .execute()
}

export async function replaceReceivers(db: Kysely<DB>, followUpId: string, personIds: readonly string[]): Promise<void> {
  await db.deleteFrom('decisions.follow_up_receiver').where('follow_up_id', '=', followUpId).execute()
  if (personIds.length === 0) return
  await db
    .insertInto('decisions.follow_up_receiver')
    .values([...new Set(personIds)].map((personId) => ({ follow_up_id: followUpId, person_id: personId })))
    .execute()
}
