import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { EarlierTreatment, ItemType } from '../rules/items/item-draft.ts'
import type { ItemSource, SourceAttachment } from '../rules/items/item-source.ts'

interface Reader {
  /** Whose unpublished meetings may be read. */
  readonly committees: readonly string[]
  /** Whose closed items may be read. */
  readonly closedCommittees: readonly string[]
}

type SourceRow = Omit<ItemSource, 'treated' | 'draftId' | 'type' | 'concernedSectors' | 'whyHere'> & {
  readonly type: string | null
  readonly committeeName: string
  readonly heldOn: string
  readonly number: string
  readonly conclusion: string | null
  /** What is only on an agenda was not treated there yet. */
  readonly isTreated: boolean
}

/** An item of the record with what of it this reader may see. */
export async function findRecordedSource(db: Kysely<DB>, itemId: string, reader: Reader): Promise<ItemSource | undefined> {
  const closed = sql`meeting.committee_id = any(${[...reader.closedCommittees]}::uuid[])`
  const { rows } = await sql<SourceRow>`
    select item.id as "itemId", item.title, item.type, item.open, item.public_title as "publicTitle",
      item.minutes_allotted as "minutesAllotted", item.number, item.conclusion, committee.name as "committeeName", meeting.held_on as "heldOn",
      (meeting.state = 'minutes') as "isTreated",
      (select coalesce(json_agg(row order by row.position), '[]') from (
        select position, kind, heading, body as markdown from meetings.item_section where item_id = item.id
      ) row) as sections,
      (select coalesce(json_agg(line.text order by line.position), '[]') from meetings.item_line line
        where line.item_id = item.id and line.kind = 'recommendation') as recommendation,
      (select coalesce(json_agg(line.text order by line.position), '[]') from meetings.item_line line
        where line.item_id = item.id and line.kind = 'presenter') as presenters,
      (select coalesce(json_agg(row order by row.position), '[]') from (
        select position, null::uuid as "organisationId", system, number from meetings.record_reference where item_id = item.id and kind = 'case'
      ) row) as "references",
      (select coalesce(json_agg(row order by row.position), '[]') from (
        select position, committee, treated_on as "treatedOn", item_number as "itemNumber", outcome
        from meetings.treatment where item_id = item.id and state = 'held'
      ) row) as treatments,
      (select coalesce(json_agg(row order by row.position), '[]') from (
        select position, title, open, handout, file_sha256 as sha256, coalesce(file_name, title) as "fileName"
        from meetings.attachment where item_id = item.id and file_sha256 is not null and (open or ${closed})
      ) row) as attachments
    from meetings.agenda_item item
    join meetings.meeting on meeting.id = item.meeting_id
    join committees.committee on committee.id = meeting.committee_id
    where item.id = ${itemId} and (item.open or ${closed})
      and (meeting.published_at is not null or meeting.committee_id = any(${[...reader.committees]}::uuid[]))`.execute(db)
  const row = rows[0]
  if (!row) return undefined
  const { committeeName, heldOn, number, conclusion, isTreated, type, ...rest } = row
  const treated = isTreated ? { committee: committeeName, treatedOn: heldOn, itemNumber: number, outcome: conclusion } : null
  return { ...rest, type: type as ItemType | null, draftId: null, concernedSectors: [], whyHere: null, treated }
}

/** Where an item in the making stands or stood on an agenda, with what was concluded there, as far as somebody has written it. */
export async function findTreatmentOfDraft(db: Kysely<DB>, draftId: string): Promise<EarlierTreatment | undefined> {
  const { rows } = await sql<EarlierTreatment>`
    select committee.name as committee, meeting.held_on as "treatedOn",
      coalesce(item.number, (draft.position + 1)::text) as "itemNumber",
      coalesce(item.conclusion, nullif(text.markdown, '')) as outcome
    from meetings.item_draft draft
    join meetings.meeting on meeting.id = draft.meeting_id
    join committees.committee on committee.id = draft.committee_id
    left join meetings.agenda_item item on item.id = draft.id
    left join meetings.item_conclusion conclusion on conclusion.draft_id = draft.id
    left join documents.running_text text on text.id = conclusion.text_id
    where draft.id = ${draftId} and draft.state in ('on-agenda', 'treated')`.execute(db)
  return rows[0]
}

/** Items of the record that somebody may go on from, the newest first; by words of their titles, where some are given. */
export async function listRecordedItems(
  db: Kysely<DB>,
  words: string,
  reader: Reader,
  atMost: number,
): Promise<
  { readonly id: string; readonly title: string; readonly number: string; readonly heldOn: string; readonly committeeName: string }[]
> {
  const { rows } = await sql<{ id: string; title: string; number: string; heldOn: string; committeeName: string }>`
    select item.id, item.title, item.number, meeting.held_on as "heldOn", committee.name as "committeeName"
    from meetings.agenda_item item
    join meetings.meeting on meeting.id = item.meeting_id
    join committees.committee on committee.id = meeting.committee_id
    where (item.open or meeting.committee_id = any(${[...reader.closedCommittees]}::uuid[]))
      and (meeting.published_at is not null or meeting.committee_id = any(${[...reader.committees]}::uuid[]))
      and (${words} = '' or item.title ilike ${`%${words.replace(/[\\%_]/g, '\\$&')}%`})
    order by meeting.held_on desc, item.position limit ${atMost}`.execute(db)
  return rows
}

/** The same file twice in one item says nothing new. */
export function withoutRepeats(attachments: readonly SourceAttachment[]): SourceAttachment[] {
  return [...new Map(attachments.map((attachment) => [attachment.sha256, attachment])).values()]
}
