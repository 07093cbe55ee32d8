import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import { openStates } from '../rules/follow-up-states.ts'

/** Another committee follows up what one left undone. @returns how many */
export async function moveFollowUps(db: Kysely<DB>, fromId: string, toId: string, alsoClosed: boolean): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('decisions.follow_up')
    .set({ committee_id: toId, revision: sql`revision + 1` })
    .where('committee_id', '=', fromId)
    .where('state', 'in', [...openStates])
    .$if(!alsoClosed, (all) => all.where('open', '=', true))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
