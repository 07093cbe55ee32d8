import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface Correction {
  readonly version: number
  readonly about: 'item' | 'attendance'
  readonly itemId: string | null
  readonly reason: string
  readonly wordsBefore: string
  readonly wordsAfter: string
  readonly correctedAt: Date
  readonly correctedByName: string
}

export async function insertCorrection(
  db: Kysely<DB>,
  meetingId: string,
  correction: Omit<Correction, 'correctedAt'>,
  now: Date,
): Promise<void> {
  await db
    .insertInto('meetings.minutes_correction')
    .values({
      meeting_id: meetingId,
      version: correction.version,
      about: correction.about,
      item_id: correction.itemId,
      reason: correction.reason,
      words_before: correction.wordsBefore,
      words_after: correction.wordsAfter,
      corrected_at: now,
      corrected_by_name: correction.correctedByName,
    })
    .execute()
}

/** @param from of the public, not those in closed items */
export async function listCorrections(db: Kysely<DB>, meetingId: string, from: 'everyone' | 'committee'): Promise<Correction[]> {
  const { rows } = await sql<Correction>`
    select version, about, item_id as "itemId", reason, words_before as "wordsBefore", words_after as "wordsAfter",
      corrected_at as "correctedAt", corrected_by_name as "correctedByName"
    from ${from === 'everyone' ? sql`meetings.public_correction` : sql`meetings.minutes_correction`}
    where meeting_id = ${meetingId} order by version`.execute(db)
  return rows
}
