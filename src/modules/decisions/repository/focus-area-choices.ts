import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface FocusAreaChoice {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly committeeId: string | null
  readonly partnershipId: string
}

export async function listFocusAreaChoices(db: Kysely<DB>): Promise<FocusAreaChoice[]> {
  return db
    .selectFrom('committees.focus_area')
    .select(['id', 'slug', 'name', 'committee_id as committeeId', 'partnership_id as partnershipId'])
    .orderBy('position')
    .execute()
}
