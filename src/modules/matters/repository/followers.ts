import type { Kysely } from 'kysely'
import { moveRows, moveRowsBack, type OwnedRows } from '../../../platform/database/move-rows.ts'
import type { DB } from '../../../platform/database/schema.ts'

export async function isFollowing(db: Kysely<DB>, matterId: string, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('matters.follower')
    .select('person_id')
    .where('matter_id', '=', matterId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row !== undefined
}

export async function insertFollower(db: Kysely<DB>, matterId: string, personId: string, now: Date): Promise<void> {
  await db
    .insertInto('matters.follower')
    .values({ matter_id: matterId, person_id: personId, since: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function deleteFollower(db: Kysely<DB>, matterId: string, personId: string): Promise<void> {
  await db.deleteFrom('matters.follower').where('matter_id', '=', matterId).where('person_id', '=', personId).execute()
}

export async function listFollowers(db: Kysely<DB>, matterId: string): Promise<string[]> {
  const rows = await db.selectFrom('matters.follower').select('person_id').where('matter_id', '=', matterId).execute()
  return rows.map(({ person_id: id }) => id)
}

const followed: OwnedRows = { table: 'matters.follower', owner: 'person_id', key: ['matter_id'], perOwner: true }

export async function moveFollowed(db: Kysely<DB>, fromId: string, toId: string): Promise<string[]> {
  return moveRows(db, followed, fromId, toId)
}

export async function moveFollowedBack(db: Kysely<DB>, moved: readonly string[], fromId: string, toId: string): Promise<void> {
  await moveRowsBack(db, followed, moved, fromId, toId)
}

/** The matters that a person follows, by name. */
export async function listFollowedBy(db: Kysely<DB>, personId: string): Promise<{ readonly matter: string; readonly since: Date }[]> {
  return (
    db
      .selectFrom('matters.follower')
      .innerJoin('matters.matter', 'matters.matter.id', 'matters.follower.matter_id')
      // What a closed one is called is its committees'.
      .select((row) => row.case().when('matters.matter.open', '=', true).then(row.ref('matters.matter.title')).else('').end().as('matter'))
      .select('matters.follower.since')
      .where('matters.follower.person_id', '=', personId)
      .orderBy('matters.follower.since')
      .execute()
  )
}

export async function deleteFollowed(db: Kysely<DB>, personIds: readonly string[]): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('matters.follower')
    .where('person_id', 'in', [...personIds])
    .executeTakeFirst()
  return Number(numDeletedRows)
}
