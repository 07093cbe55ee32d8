import { sql } from 'kysely'

export interface FocusAreaFilter {
  readonly id: string
  readonly committeeId: string | null
}

/** Those said to belong to a focus area, and those of its committee of which nothing is said. */
export function ofFocusArea({ id, committeeId }: FocusAreaFilter) {
  return sql<boolean>`(follow_up.focus_area_id = ${id}
    or (follow_up.focus_area_id is null and follow_up.committee_id = ${committeeId}::uuid))`
}

/** What an agenda only proposes has not been agreed. */
export function agreedBy(today: string) {
  return sql<boolean>`(follow_up.source_on is null or follow_up.source_on <= ${today})`
}
