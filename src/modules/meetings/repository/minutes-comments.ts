import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface MinutesComment {
  readonly id: string
  /** The item that it is about, which keeps its id; absent for the whole. */
  readonly itemId: string | null
  readonly textId: string | null
  readonly revision: number | null
  readonly paragraph: string | null
  readonly quote: string | null
  readonly body: string
  readonly personId: string
  readonly personName: string
  readonly writtenAt: Date
  readonly answer: string | null
  /** Absent until it is answered. */
  readonly followed: boolean | null
  readonly answeredAt: Date | null
  readonly answeredByName: string | null
}

const columns = [
  'id',
  'draft_id as itemId',
  'text_id as textId',
  'text_revision as revision',
  'paragraph',
  'quote',
  'body',
  'person_id as personId',
  'person_name as personName',
  'written_at as writtenAt',
  'answer',
  'followed',
  'answered_at as answeredAt',
  'answered_by_name as answeredByName',
] as const

/** In the order in which they were written. */
export async function listComments(db: Kysely<DB>, meetingId: string): Promise<MinutesComment[]> {
  return db.selectFrom('meetings.minutes_comment').select(columns).where('meeting_id', '=', meetingId).orderBy('written_at').execute()
}

export async function lockComment(db: Kysely<DB>, meetingId: string, id: string): Promise<MinutesComment | undefined> {
  return db
    .selectFrom('meetings.minutes_comment')
    .select(columns)
    .where('meeting_id', '=', meetingId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export async function countUnanswered(db: Kysely<DB>, meetingId: string): Promise<number> {
  const { number } = await db
    .selectFrom('meetings.minutes_comment')
    .select(({ fn }) => fn.countAll<string>().as('number'))
    .where('meeting_id', '=', meetingId)
    .where('answered_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(number)
}

export interface NewComment {
  readonly itemId?: string | undefined
  readonly textId?: string | undefined
  readonly revision?: number | undefined
  readonly paragraph?: string | undefined
  readonly quote?: string | undefined
  readonly body: string
  readonly personId: string
  readonly personName: string
}

export async function insertComment(db: Kysely<DB>, meetingId: string, comment: NewComment, now: Date): Promise<string> {
  const { id } = await db
    .insertInto('meetings.minutes_comment')
    .values({
      meeting_id: meetingId,
      draft_id: comment.itemId ?? null,
      text_id: comment.textId ?? null,
      text_revision: comment.revision ?? null,
      paragraph: comment.paragraph ?? null,
      quote: comment.quote ?? null,
      body: comment.body,
      person_id: comment.personId,
      person_name: comment.personName,
      written_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateAnswer(
  db: Kysely<DB>,
  id: string,
  { answer, followed, by }: { readonly answer: string | null; readonly followed: boolean; readonly by: string },
  now: Date,
): Promise<void> {
  await db
    .updateTable('meetings.minutes_comment')
    .set({ answer, followed, answered_at: now, answered_by_name: by })
    .where('id', '=', id)
    .execute()
}
