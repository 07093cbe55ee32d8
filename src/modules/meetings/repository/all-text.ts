import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

/** Every word of a meeting that a page could show, closed ones too: for the scan before it is published. */
export async function readAllText(db: Kysely<DB>, meetingId: string): Promise<string> {
  const { rows } = await sql<{ text: string }>`
    select concat_ws(E'\n', item.number, item.title, item.public_title, item.type_as_written, item.conclusion, item.unplaced) as text
      from meetings.agenda_item item where item.meeting_id = ${meetingId}
    union all
    select concat_ws(E'\n', section.heading, section.body)
      from meetings.item_section section join meetings.agenda_item item on item.id = section.item_id where item.meeting_id = ${meetingId}
    union all
    select concat_ws(' ', line.number, line.text)
      from meetings.item_line line join meetings.agenda_item item on item.id = line.item_id where item.meeting_id = ${meetingId}
    union all
    select concat_ws(E'\n', attachment.number, attachment.title, attachment.external_id, attachment.record_reference)
      from meetings.attachment attachment join meetings.agenda_item item on item.id = attachment.item_id where item.meeting_id = ${meetingId}
    union all
    select reference.number
      from meetings.record_reference reference join meetings.agenda_item item on item.id = reference.item_id where item.meeting_id = ${meetingId}
    union all
    select concat_ws(E'\n', treatment.committee, treatment.item_number, treatment.outcome)
      from meetings.treatment treatment join meetings.agenda_item item on item.id = treatment.item_id where item.meeting_id = ${meetingId}
    union all
    select concat_ws(E'\n', text, responsible) from decisions.follow_up where meeting_id = ${meetingId}
    union all
    select text from meetings.deadline where meeting_id = ${meetingId}
    union all
    select concat_ws(E'\n', name, party_letter, array_to_string(roles, E'\n'), organisation, group_name, remark)
      from meetings.attendance where meeting_id = ${meetingId}
    union all
    select concat_ws(' ', place, title) from meetings.meeting where id = ${meetingId}
  `.execute(db)
  return rows.map(({ text }) => text).join('\n')
}
