import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { Voice } from '../rules/involvement/voices.ts'

export interface IdeaRow {
  readonly id: string
  readonly roundId: string | null
  readonly itemId: string | null
  readonly involvementId: string | null
  readonly partnershipId: string
  readonly committeeId: string | null
  readonly committee: string | null
  readonly organisationId: string | null
  readonly organisation: string | null
  readonly voice: Voice
  readonly text: string
  readonly raisedOn: string
  readonly raisedByName: string
  readonly groupId: string | null
  readonly answer: string | null
  readonly answeredOn: string | null
  readonly answeredByName: string | null
}

function ideas(db: Kysely<DB>) {
  return db
    .selectFrom('matters.idea as idea')
    .leftJoin('committees.committee as committee', 'committee.id', 'idea.committee_id')
    .leftJoin('people.organisation as organisation', 'organisation.id', 'idea.organisation_id')
    .select([
      'idea.id',
      'idea.round_id as roundId',
      'idea.item_id as itemId',
      'idea.involvement_id as involvementId',
      'idea.partnership_id as partnershipId',
      'idea.committee_id as committeeId',
      'committee.name as committee',
      'idea.organisation_id as organisationId',
      'organisation.short_name as organisation',
      'idea.text',
      'idea.raised_on as raisedOn',
      'idea.raised_by_name as raisedByName',
      'idea.group_id as groupId',
      'idea.answer',
      'idea.answered_on as answeredOn',
      'idea.answered_by_name as answeredByName',
    ])
    .select(sql<Voice>`idea.voice`.as('voice'))
    .orderBy('idea.raised_on')
    .orderBy('idea.id')
}

export async function listIdeasOfRound(db: Kysely<DB>, roundId: string): Promise<IdeaRow[]> {
  return ideas(db).where('idea.round_id', '=', roundId).execute()
}

/** Wishes and remarks to items. */
export async function listIdeasOfItems(db: Kysely<DB>, itemIds: readonly string[]): Promise<IdeaRow[]> {
  if (itemIds.length === 0) return []
  return ideas(db)
    .where('idea.item_id', 'in', [...itemIds])
    .execute()
}

export async function lockIdea(db: Kysely<DB>, id: string): Promise<IdeaRow | undefined> {
  return ideas(db).where('idea.id', '=', id).forUpdate('idea').executeTakeFirst()
}

export interface NewIdea {
  readonly roundId?: string | undefined
  readonly itemId?: string | undefined
  readonly involvementId?: string | undefined
  readonly partnershipId: string
  readonly committeeId: string | null
  readonly organisationId: string
  readonly voice: Voice
  readonly text: string
  readonly raisedOn: string
  readonly raisedByName: string
}

export async function insertIdea(db: Kysely<DB>, idea: NewIdea): Promise<string> {
  const { id } = await db
    .insertInto('matters.idea')
    .values({
      round_id: idea.roundId ?? null,
      item_id: idea.itemId ?? null,
      involvement_id: idea.involvementId ?? null,
      partnership_id: idea.partnershipId,
      committee_id: idea.committeeId,
      organisation_id: idea.organisationId,
      voice: idea.voice,
      text: idea.text,
      raised_on: idea.raisedOn,
      raised_by_name: idea.raisedByName,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateIdeaAnswer(
  db: Kysely<DB>,
  ids: readonly string[],
  { answer, on, by }: { readonly answer: string; readonly on: string; readonly by: string },
): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('matters.idea')
    .set({ answer, answered_on: on, answered_by_name: by })
    .where('id', 'in', [...ids])
    .execute()
}

export async function updateIdeaGroup(db: Kysely<DB>, ids: readonly string[], groupId: string | null): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('matters.idea')
    .set({ group_id: groupId })
    .where('id', 'in', [...ids])
    .execute()
}
