import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { CaseFacts } from '../rules/cases/case-facts.ts'

export interface CaseInvolvement {
  readonly id: string
  readonly itemId: string
  readonly meetingId: string
  readonly itemNumber: string
  readonly itemTitle: string | null
  readonly itemOpen: boolean
  readonly state: string
  readonly withdrawnIn: number | null
  readonly changedIn: number | null
  readonly recordNumber: string | null
  readonly committeeId: string
  readonly committee: string
  readonly organisationId: string
  readonly organisation: string
  readonly organisationSlug: string
  /** Of the cluster's meeting. */
  readonly meetingCommitteeId: string
  readonly meetingCommittee: string
  readonly heldOn: string
}

/** Which committee a case is for, and whose item it is about; the item as it is now, or as it was last seen. */
export async function findCaseInvolvement(db: Kysely<DB>, id: string): Promise<CaseInvolvement | undefined> {
  const { rows } = await sql<CaseInvolvement>`
    select involvement.id, involvement.item_id as "itemId", involvement.meeting_id as "meetingId",
      involvement.item_number as "itemNumber", coalesce(item.title, involvement.item_title) as "itemTitle",
      coalesce(item.open, involvement.item_open) as "itemOpen",
      involvement.state, case when item.id is null then coalesce(involvement.withdrawn_in, meeting.version) end as "withdrawnIn",
      involvement.changed_in as "changedIn", involvement.record_number as "recordNumber",
      involvement.committee_id as "committeeId", committee.name as committee,
      involvement.organisation_id as "organisationId", organisation.name as organisation, organisation.slug as "organisationSlug",
      meeting.committee_id as "meetingCommitteeId", cluster.name as "meetingCommittee", meeting.held_on as "heldOn"
    from matters.involvement
    join committees.committee on committee.id = involvement.committee_id
    join people.organisation on organisation.id = involvement.organisation_id
    join meetings.meeting on meeting.id = involvement.meeting_id
    join committees.committee cluster on cluster.id = meeting.committee_id
    left join meetings.agenda_item item on item.id = involvement.item_id
    where involvement.id = ${id}`.execute(db)
  return rows[0]
}

/** What a case is made from; nothing where the item is no longer on the agenda. */
export async function findCaseFacts(db: Kysely<DB>, involvementId: string): Promise<CaseFacts | undefined> {
  const { rows } = await sql<CaseFacts>`
    select
      json_build_object('id', organisation.id, 'slug', organisation.slug, 'name', organisation.name,
        'shortName', organisation.short_name) as municipality,
      json_build_object('id', committee.id, 'slug', committee.slug, 'name', committee.name) as recipient,
      json_build_object('id', involvement.id, 'meetingOn', involvement.meeting_on, 'dueOn', involvement.due_on) as involvement,
      json_build_object('id', cluster.id, 'slug', cluster.slug, 'name', cluster.name) as cluster,
      json_build_object('id', meeting.id, 'heldOn', meeting.held_on) as meeting,
      json_build_object('id', item.id, 'position', item.position, 'number', item.number, 'title', item.title, 'type', item.type,
        'open', item.open,
        'sections', (select coalesce(json_agg(json_build_object('kind', kind, 'heading', heading, 'body', body) order by position), '[]')
          from meetings.item_section where item_id = item.id),
        'recommendation', (select coalesce(json_agg(text order by position), '[]')
          from meetings.item_line where item_id = item.id and kind = 'recommendation'),
        'references', (select coalesce(json_agg(json_build_object('system', system, 'number', number) order by position), '[]')
          from meetings.record_reference where item_id = item.id),
        'treatments', (select coalesce(json_agg(json_build_object('committee', committee, 'treatedOn', treated_on, 'outcome', outcome)
          order by position), '[]') from meetings.treatment where item_id = item.id and treatment.state = 'held'),
        'attachments', (select coalesce(json_agg(json_build_object('id', id, 'number', number, 'title', title, 'open', open)
          order by position), '[]') from meetings.attachment where item_id = item.id)) as item,
      (select coalesce(json_agg(json_build_object('id', other.id, 'slug', other.slug, 'name', other.name) order by other.name), '[]')
        from matters.involvement beside join committees.committee other on other.id = beside.committee_id
        where beside.item_id = item.id and beside.organisation_id = organisation.id and beside.id <> involvement.id
          and beside.state in ('asked', 'treated')) as beside,
      (select coalesce(json_agg(json_build_object('id', id, 'text', text, 'dueOn', due_on) order by due_on nulls last, text), '[]')
        from decisions.follow_up
        where follow_up.organisation_id = organisation.id and follow_up.state in ('open', 'under-way', 'escalated')
          and follow_up.open and follow_up.committee_id in (
            select near.id from committees.committee near
            where near.id = cluster.id or near.partnership_id = cluster.partnership_id)) as "followUps",
      (select coalesce(json_agg(json_build_object('id', matter.id, 'slug', matter.slug, 'title', matter.title, 'treatments', (
          select coalesce(json_agg(json_build_object('id', held.id, 'committee', held.committee_name, 'on', held.held_on,
            'outcome', case when held_item.id is null or held_item.open then coalesce(held.outcome, held_item.conclusion) end)
            order by held.held_on, held.stage), '[]')
          from matters.treatment held left join meetings.agenda_item held_item on held_item.id = held.item_id
          where held.matter_id = matter.id and held.state = 'held' and held.open and held.held_on is not null
            and held.item_id is distinct from item.id
        )) order by matter.title), '[]')
        from matters.matter
        where matter.open and exists (select from matters.treatment here where here.matter_id = matter.id and here.item_id = item.id
          and here.state in ('planned', 'held'))) as matters
    from matters.involvement
    join committees.committee on committee.id = involvement.committee_id
    join people.organisation on organisation.id = involvement.organisation_id
    join meetings.meeting on meeting.id = involvement.meeting_id
    join committees.committee cluster on cluster.id = meeting.committee_id
    join meetings.agenda_item item on item.id = involvement.item_id
    where involvement.id = ${involvementId}`.execute(db)
  return rows[0]
}
