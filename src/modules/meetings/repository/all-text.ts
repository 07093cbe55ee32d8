import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface PlacedText {
  readonly text: string
  /** Absent for what is said of the meeting as a whole. */
  readonly item?: { readonly number: string; readonly position: number } | undefined
}

/** Every word of a meeting that a page could show, closed ones too, at its item: for the scan before it is published. */
export async function listAllText(db: Kysely<DB>, meetingId: string): Promise<PlacedText[]> {
  const ofItem = sql`from meetings.agenda_item item where item.meeting_id = ${meetingId}`
  const { rows } = await sql<{ number: string | null; position: number | null; text: string }>`
    select item.number, item.position, concat_ws(E'\n', item.number, item.title, item.public_title, item.type_as_written,
        item.conclusion, item.unplaced, item.public_decision,
        (select string_agg(concat_ws(E'\n', heading, body), E'\n') from meetings.item_section where item_id = item.id),
        (select string_agg(concat_ws(' ', line.number, line.text), E'\n') from meetings.item_line line where item_id = item.id),
        (select string_agg(concat_ws(E'\n', attachment.number, attachment.title, attachment.external_id, attachment.record_reference), E'\n')
          from meetings.attachment where item_id = item.id),
        (select string_agg(reference.number, E'\n') from meetings.record_reference reference where item_id = item.id),
        (select string_agg(concat_ws(E'\n', treatment.committee, treatment.item_number, treatment.outcome), E'\n')
          from meetings.treatment where item_id = item.id),
        (select string_agg(concat_ws(E'\n', correction.reason, correction.words_before), E'\n')
          from meetings.minutes_correction correction where correction.item_id = item.id)) as text ${ofItem}
    union all
    select null, null, concat_ws(E'\n', text, responsible) from decisions.follow_up where meeting_id = ${meetingId}
    union all
    select null, null, concat_ws(E'\n', reason, words_before) from meetings.minutes_correction
      where meeting_id = ${meetingId} and about = 'attendance'
    union all
    select null, null, text from meetings.deadline where meeting_id = ${meetingId}
    union all
    select null, null, concat_ws(E'\n', name, party_letter, array_to_string(roles, E'\n'), organisation, group_name, remark)
      from meetings.attendance where meeting_id = ${meetingId}
    union all
    select null, null, concat_ws(' ', place, (select title from meetings.meeting_title where meeting_id = meeting.id))
      from meetings.meeting where id = ${meetingId}
  `.execute(db)
  return rows.map(({ number, position, text }) => ({ text, ...(number !== null && position !== null && { item: { number, position } }) }))
}
