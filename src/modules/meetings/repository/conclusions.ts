import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { PointOutcome } from '../rules/held/held-form.ts'
import type { Turn } from '../rules/held/participation.ts'

/** What a meeting concluded on one of its items, so far. */
export interface Conclusion {
  readonly draftId: string
  readonly textId: string
  readonly markdown: string
  /** Of the text. */
  readonly revision: number
  readonly publicDecision: string | null
  readonly concludedAt: Date | null
  readonly concludedByName: string | null
  readonly untreatedReason: string | null
  readonly nothingToDo: boolean
  /** Position of an "at" → what the meeting said to it. */
  readonly points: ReadonlyMap<number, PointOutcome>
  readonly reservations: readonly Reservation[]
  /** Who left the room for it. */
  readonly conflicted: ReadonlySet<string>
  readonly turns: readonly Turn[]
}

export interface Reservation {
  readonly id: string
  readonly personId: string | null
  readonly name: string
  readonly text: string
}

/** By the item's id; none for items of which nothing has been said. */
export async function listConclusions(db: Kysely<DB>, meetingId: string): Promise<ReadonlyMap<string, Conclusion>> {
  const rows = await db
    .selectFrom('meetings.item_conclusion as conclusion')
    .innerJoin('documents.running_text as text', 'text.id', 'conclusion.text_id')
    .select(['conclusion.draft_id as draftId', 'conclusion.text_id as textId', 'text.markdown', 'text.revision'])
    .select(['conclusion.public_decision as publicDecision', 'conclusion.concluded_at as concludedAt'])
    .select(['conclusion.concluded_by_name as concludedByName', 'conclusion.untreated_reason as untreatedReason'])
    .select('conclusion.nothing_to_do as nothingToDo')
    .where('conclusion.meeting_id', '=', meetingId)
    .execute()
  const ids = rows.map(({ draftId }) => draftId)
  const [points, reservations, conflicted, turns] = [
    await listPoints(db, ids),
    await listReservations(db, ids),
    await listConflicted(db, meetingId),
    await listTurns(db, meetingId),
  ]
  return new Map(
    rows.map((row) => [
      row.draftId,
      {
        ...row,
        points: new Map((points.get(row.draftId) ?? []).map(({ position, outcome }) => [position, outcome as PointOutcome])),
        reservations: reservations.get(row.draftId) ?? [],
        conflicted: new Set((conflicted.get(row.draftId) ?? []).map(({ personId }) => personId)),
        turns: (turns.get(row.draftId) ?? []).map(({ begunAt, endedAt }) => ({
          begunAt: begunAt.getTime(),
          endedAt: endedAt?.getTime() ?? null,
        })),
      },
    ]),
  )
}

async function listPoints(db: Kysely<DB>, draftIds: readonly string[]) {
  if (draftIds.length === 0) return new Map<string, never[]>()
  const rows = await db
    .selectFrom('meetings.item_conclusion_point')
    .select(['draft_id as draftId', 'position', 'outcome'])
    .where('draft_id', 'in', [...draftIds])
    .execute()
  return Map.groupBy(rows, ({ draftId }) => draftId)
}

async function listReservations(db: Kysely<DB>, draftIds: readonly string[]) {
  if (draftIds.length === 0) return new Map<string, never[]>()
  const rows = await db
    .selectFrom('meetings.item_reservation')
    .select(['id', 'draft_id as draftId', 'person_id as personId', 'name', 'text'])
    .where('draft_id', 'in', [...draftIds])
    .orderBy('position')
    .execute()
  return Map.groupBy(rows, ({ draftId }) => draftId)
}

async function listConflicted(db: Kysely<DB>, meetingId: string) {
  const rows = await db
    .selectFrom('meetings.item_absence')
    .select(['draft_id as draftId', 'person_id as personId'])
    .where('meeting_id', '=', meetingId)
    .where('reason', '=', 'conflict-of-interest')
    .execute()
  return Map.groupBy(rows, ({ draftId }) => draftId)
}

async function listTurns(db: Kysely<DB>, meetingId: string) {
  const rows = await db
    .selectFrom('meetings.item_turn')
    .select(['draft_id as draftId', 'begun_at as begunAt', 'ended_at as endedAt'])
    .where('meeting_id', '=', meetingId)
    .orderBy('begun_at')
    .execute()
  return Map.groupBy(rows, ({ draftId }) => draftId)
}

export async function insertConclusion(
  db: Kysely<DB>,
  conclusion: { readonly draftId: string; readonly meetingId: string; readonly textId: string },
): Promise<void> {
  await db
    .insertInto('meetings.item_conclusion')
    .values({ draft_id: conclusion.draftId, meeting_id: conclusion.meetingId, text_id: conclusion.textId })
    .execute()
}

export interface ConclusionChange {
  readonly publicDecision?: string | null
  readonly untreatedReason?: string | null
  readonly nothingToDo?: boolean
  readonly concluded?: { readonly at: Date; readonly by: string } | null
}

export async function updateConclusion(db: Kysely<DB>, draftId: string, change: ConclusionChange): Promise<void> {
  const { publicDecision, untreatedReason, nothingToDo, concluded } = change
  await db
    .updateTable('meetings.item_conclusion')
    .set((now) => ({
      revision: now('revision', '+', 1),
      ...(publicDecision !== undefined && { public_decision: publicDecision }),
      ...(untreatedReason !== undefined && { untreated_reason: untreatedReason }),
      ...(nothingToDo !== undefined && { nothing_to_do: nothingToDo }),
      ...(concluded !== undefined && { concluded_at: concluded?.at ?? null, concluded_by_name: concluded?.by ?? null }),
    }))
    .where('draft_id', '=', draftId)
    .execute()
}

export async function replacePoints(db: Kysely<DB>, draftId: string, points: ReadonlyMap<number, PointOutcome>): Promise<void> {
  await db.deleteFrom('meetings.item_conclusion_point').where('draft_id', '=', draftId).execute()
  if (points.size === 0) return
  await db
    .insertInto('meetings.item_conclusion_point')
    .values([...points].map(([position, outcome]) => ({ draft_id: draftId, position, outcome })))
    .execute()
}

export async function insertReservation(
  db: Kysely<DB>,
  draftId: string,
  { personId, name, text }: Omit<Reservation, 'id'>,
): Promise<string> {
  const { id } = await db
    .insertInto('meetings.item_reservation')
    .values({
      draft_id: draftId,
      position: sql<number>`(select coalesce(max(position), -1) + 1 from meetings.item_reservation where draft_id = ${draftId})`,
      person_id: personId,
      name,
      text,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function deleteReservation(db: Kysely<DB>, draftId: string, id: string): Promise<void> {
  await db.deleteFrom('meetings.item_reservation').where('draft_id', '=', draftId).where('id', '=', id).execute()
}

export async function replaceConflicted(db: Kysely<DB>, meetingId: string, draftId: string, personIds: readonly string[]): Promise<void> {
  await db.deleteFrom('meetings.item_absence').where('draft_id', '=', draftId).where('reason', '=', 'conflict-of-interest').execute()
  if (personIds.length === 0) return
  await db
    .insertInto('meetings.item_absence')
    .values(
      personIds.map((personId) => ({ meeting_id: meetingId, draft_id: draftId, person_id: personId, reason: 'conflict-of-interest' })),
    )
    .execute()
}

export async function beginTurn(db: Kysely<DB>, meetingId: string, draftId: string, now: Date): Promise<void> {
  await db
    .insertInto('meetings.item_turn')
    .values({ draft_id: draftId, meeting_id: meetingId, begun_at: now })
    .onConflict((conflict) => conflict.columns(['draft_id', 'begun_at']).doUpdateSet({ ended_at: null }))
    .execute()
}

/** Whatever item is under way is left. */
export async function endTurns(db: Kysely<DB>, meetingId: string, now: Date): Promise<void> {
  await db
    .updateTable('meetings.item_turn')
    .set({ ended_at: now })
    .where('meeting_id', '=', meetingId)
    .where('ended_at', 'is', null)
    .execute()
}
