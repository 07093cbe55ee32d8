import { type Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { HeldState } from '../rules/held/meeting-progress.ts'

export interface HeldMeeting {
  readonly state: HeldState
  readonly currentItemId: string | null
  readonly begunAt: Date | null
  readonly begunReason: string | null
  readonly endedAt: Date | null
  readonly roomShowsClosed: boolean
  readonly changedAt: Date | null
}

export async function findHeldMeeting(db: Kysely<DB>, meetingId: string): Promise<HeldMeeting | undefined> {
  const row = await db
    .selectFrom('meetings.held_meeting')
    .select(['state', 'current_item_id as currentItemId', 'begun_at as begunAt', 'begun_reason as begunReason'])
    .select(['ended_at as endedAt', 'room_shows_closed as roomShowsClosed', 'changed_at as changedAt'])
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst()
  return row && { ...row, state: row.state as HeldState }
}

/** Approved minutes freeze what was held. */
export async function areMinutesApproved(db: Kysely<DB>, meetingId: string): Promise<boolean> {
  const row = await db.selectFrom('meetings.minutes').select('state').where('meeting_id', '=', meetingId).executeTakeFirst()
  return row?.state === 'approved'
}

export async function isDispatched(db: Kysely<DB>, meetingId: string): Promise<boolean> {
  const row = await db
    .selectFrom('meetings.meeting_version')
    .select('number')
    .where('meeting_id', '=', meetingId)
    .where('kind', '=', 'agenda')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function beginHeldMeeting(db: Kysely<DB>, meetingId: string, reason: string | undefined, now: Date): Promise<void> {
  const begun = { state: 'begun', begun_at: now, begun_reason: reason ?? null, changed_at: now }
  await db
    .insertInto('meetings.held_meeting')
    .values({ meeting_id: meetingId, ...begun })
    .onConflict((conflict) => conflict.column('meeting_id').doUpdateSet(begun))
    .execute()
}

export async function endHeldMeeting(db: Kysely<DB>, meetingId: string, now: Date): Promise<void> {
  await db
    .updateTable('meetings.held_meeting')
    .set({ state: 'ended', ended_at: now, current_item_id: null, room_shows_closed: false, changed_at: now })
    .where('meeting_id', '=', meetingId)
    .execute()
}

/** Nothing closed stands on the room's screen because another item was opened there. */
export async function updateCurrentItem(db: Kysely<DB>, meetingId: string, draftId: string | null, now: Date): Promise<void> {
  await db
    .updateTable('meetings.held_meeting')
    .set({ current_item_id: draftId, room_shows_closed: false, changed_at: now })
    .where('meeting_id', '=', meetingId)
    .execute()
}

export async function updateRoom(db: Kysely<DB>, meetingId: string, showsClosed: boolean, now: Date): Promise<void> {
  await db
    .updateTable('meetings.held_meeting')
    .set({ room_shows_closed: showsClosed, changed_at: now })
    .where('meeting_id', '=', meetingId)
    .execute()
}

/** Those who follow the meeting are shown when it last changed. */
export async function touchHeldMeeting(db: Kysely<DB>, meetingId: string, now: Date): Promise<void> {
  await db.updateTable('meetings.held_meeting').set({ changed_at: now }).where('meeting_id', '=', meetingId).execute()
}
