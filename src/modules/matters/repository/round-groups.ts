import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { GroupDecision } from '../rules/involvement/why-not-decide.ts'

export interface GroupRow {
  readonly id: string
  readonly title: string
  readonly open: boolean
  readonly decision: GroupDecision | null
  readonly reason: string | null
  readonly decidedOn: string | null
  readonly matterSlug: string | null
}

export async function listGroups(db: Kysely<DB>, roundId: string): Promise<GroupRow[]> {
  const { rows } = await sql<GroupRow>`
    select idea_group.id, idea_group.title, idea_group.open, idea_group.decision, idea_group.reason,
      idea_group.decided_on as "decidedOn", matter.slug as "matterSlug"
    from matters.idea_group left join matters.matter on matter.id = idea_group.matter_id
    where idea_group.round_id = ${roundId} order by idea_group.title`.execute(db)
  return rows
}

export async function insertGroup(
  db: Kysely<DB>,
  roundId: string,
  { title, open }: { readonly title: string; readonly open: boolean },
): Promise<string> {
  const { id } = await db
    .insertInto('matters.idea_group')
    .values({ round_id: roundId, title, open })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateGroupDecision(
  db: Kysely<DB>,
  id: string,
  decided: {
    readonly decision: GroupDecision
    readonly reason: string
    readonly on: string
    readonly by: string
    readonly matterId: string | null
  },
): Promise<void> {
  await db
    .updateTable('matters.idea_group')
    .set({
      decision: decided.decision,
      reason: decided.reason,
      decided_on: decided.on,
      decided_by_name: decided.by,
      ...(decided.matterId && { matter_id: decided.matterId }),
    })
    .where('id', '=', id)
    .execute()
}

export interface PublicGroup extends Omit<GroupRow, 'title'> {
  /** None of a closed one. */
  readonly title: string | null
  readonly ideas: number
}

export async function listPublicGroups(db: Kysely<DB>, roundId: string): Promise<PublicGroup[]> {
  const { rows } = await sql<PublicGroup>`
    select id, title, open, decision, reason, decided_on as "decidedOn", matter_slug as "matterSlug", ideas
    from matters.public_idea_group where round_id = ${roundId} order by title nulls last`.execute(db)
  return rows
}
