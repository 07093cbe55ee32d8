import { type Kysely, type RawBuilder, sql } from 'kysely'
import { jsonList } from '../../../platform/database/json-list.ts'
import type { DB } from '../../../platform/database/schema.ts'
import { type ListedFollowUp, followUpsOfMeeting } from '../../decisions/index.ts'
import type { HeldState } from '../rules/held/meeting-progress.ts'
import type { AttendanceRow } from './attendance.ts'
import type { AgendaChange } from '../rules/agenda/agenda-changes.ts'
import type { PlannedDeadline } from '../rules/year/meeting-deadlines.ts'
import { type ItemRow, listItems } from './items.ts'
import type { MeetingRow } from './meetings.ts'

/** What a meeting's page shows. */
export interface MeetingContents {
  readonly items: readonly ItemRow[]
  readonly followUps: readonly ListedFollowUp[]
  readonly committee: Named | null
  readonly partnership: Named | null
  readonly attendance: readonly (AttendanceRow & { readonly organisationSlug: string | null; readonly sector: string | null })[]
  readonly coming: readonly (Pick<MeetingRow, 'id' | 'heldOn' | 'startsAt' | 'endsAt' | 'place'> & {
    readonly committeeName: string | null
  })[]
  readonly deadlines: readonly { readonly dueOn: string; readonly text: string; readonly kind: string }[]
  /** When a coming meeting's items are due, and when its agenda goes out. */
  readonly plannedDeadlines: readonly PlannedDeadline[]
  readonly versions: readonly VersionRow[]
  /** The latest dispatch, for the committee. */
  readonly dispatch: LatestDispatch | null
  readonly withheld: readonly WithheldRow[]
  /** Item id → how many of its attachments are not shown. */
  readonly withheldAttachments: Readonly<Record<string, number>>
  /** How far it is while it is held, for the committee. */
  readonly heldState: HeldState | null
  /** The nearest in the same committee. */
  readonly before: Neighbour | null
  readonly after: Neighbour | null
}

interface LatestDispatch {
  readonly version: number
  /** ISO instant. */
  readonly dispatchedAt: string
  readonly dispatchedByName: string
  /** Closed things too: show them through `shownChanges`. */
  readonly changes: readonly AgendaChange[]
}

interface Named {
  readonly slug: string
  readonly name: string
}

type Neighbour = Pick<MeetingRow, 'id' | 'heldOn'>

export interface VersionRow {
  readonly number: number
  readonly kind: string
  /** ISO instant. */
  readonly acceptedAt: string
  readonly fileSha256: string | null
  readonly fileName: string | null
  /** It has no original. */
  readonly writtenHere: boolean
}

/** A closed item, of which is told that it exists. */
export interface WithheldRow {
  readonly id: string
  readonly position: number
  readonly number: string
  readonly publicTitle: string | null
  /** Its decision, where it was decided to tell it. */
  readonly publicDecision: string | null
  readonly minutesAllotted: number | null
}

/** What the reader is to the meeting's committee; the public role may ask as an outsider only. */
export type Standing = 'outsider' | 'of-committee' | 'reads-closed'

export interface ContentsReader {
  readonly standing: Standing
  /** Whose meetings the reader knows of before they are announced. */
  readonly committees: readonly string[]
  /** Whose closed follow-ups the reader may read, where those are asked for. */
  readonly closedCommittees?: readonly string[]
}

/**
 * The items, and all else in one answer: asked one after the other the same takes several times as long. Whether outsiders may
 * read what is in it follows from the same answer as that: the meeting may have been taken back since they came to know of it.
 */
export async function findMeetingContents(
  db: Kysely<DB>,
  { id }: Pick<MeetingRow, 'id'>,
  { standing, committees, closedCommittees = [] }: ContentsReader,
): Promise<MeetingContents> {
  const known = sql`(meeting.announced_at is not null or meeting.committee_id = any(${[...committees]}::uuid[]))`
  const readsClosed = standing === 'reads-closed'
  const isOutside = standing === 'outsider'
  const contents = sql<Omit<MeetingContents, 'items'> & { readonly isPublished: boolean }>`
    with this as materialized (select committee_id, held_on, published_at from meetings.meeting where id = ${id})
    select coalesce((select published_at is not null from this), false) as "isPublished",
      ${jsonList(followUpsOfMeeting(db, id, { committees, closedCommittees }))} as "followUps",
      (select json_build_object('slug', slug, 'name', name) from committees.committee
        where id = (select committee_id from this)) as committee,
      (select json_build_object('slug', partnership.slug, 'name', partnership.name)
        from committees.committee join committees.partnership on partnership.id = committee.partnership_id
        where committee.id = (select committee_id from this)) as partnership,
      ${jsonList(sql`
        select person.person_id as "personId", person.organisation_id as "organisationId", person.name,
          person.party_letter as "partyLetter", person.roles, person.organisation, person.group_name as "groupName",
          person.capacity, person.presence, person.remark, organisation.slug as "organisationSlug", organisation.sector
        from meetings.attendance person left join people.organisation on organisation.id = person.organisation_id
        where person.meeting_id = ${id} order by person.position`)} as attendance,
      ${jsonList(sql`
        select meeting.id, meeting.held_on as "heldOn", to_char(meeting.starts_at, 'HH24:MI') as "startsAt",
          to_char(meeting.ends_at, 'HH24:MI') as "endsAt", meeting.place, committee.name as "committeeName"
        from meetings.announcement
        join meetings.meeting on meeting.id = announcement.announced_id
        left join committees.committee on committee.id = meeting.committee_id
        where announcement.meeting_id = ${id} and ${known} order by meeting.held_on`)} as coming,
      ${jsonList(sql`
        select due_on as "dueOn", text, kind from meetings.deadline where meeting_id = ${id} order by position`)} as deadlines,
      ${jsonList(sql`
        select kind, due_on as "dueOn" from meetings.planned_deadline where meeting_id = ${id} order by due_on`)} as "plannedDeadlines",
      ${dispatchFor(standing, id)} as dispatch,
      ${heldStateFor(standing, id)} as "heldState",
      ${jsonList(sql`
        select number, kind, accepted_at as "acceptedAt", file_sha256 as "fileSha256", file_name as "fileName", written_here as "writtenHere"
        from ${versionsFor[standing]} where meeting_id = ${id} order by number desc`)} as versions,
      ${jsonList(sql`
        select id, position, number, public_title as "publicTitle", public_decision as "publicDecision",
          minutes_allotted as "minutesAllotted"
        from ${withheldFrom[standing]} where meeting_id = ${id} order by position`)} as withheld,
      (select coalesce(json_object_agg(item_id, attachments), '{}')
        from ${withheldAttachmentsFrom[standing]} where meeting_id = ${id}) as "withheldAttachments",
      (select json_build_object('id', meeting.id, 'heldOn', meeting.held_on) from meetings.meeting
        where meeting.committee_id = (select committee_id from this) and meeting.held_on < (select held_on from this) and ${known}
        order by meeting.held_on desc limit 1) as before,
      (select json_build_object('id', meeting.id, 'heldOn', meeting.held_on) from meetings.meeting
        where meeting.committee_id = (select committee_id from this) and meeting.held_on > (select held_on from this) and ${known}
        order by meeting.held_on limit 1) as after`
  const [items, around] = await Promise.all([listItems(db, id, readsClosed, isOutside), contents.execute(db)])
  const { isPublished, ...found } = around.rows[0]!
  return isOutside && !isPublished ? { ...found, ...nothingInIt } : { ...found, items }
}

/** Outsiders are told an announced meeting's day and nothing else; the public's login could not read more either. */
export const nothingInIt: Pick<MeetingContents, NothingOf> = {
  items: [],
  followUps: [],
  attendance: [],
  coming: [],
  deadlines: [],
  versions: [],
  withheld: [],
  withheldAttachments: {},
}

type NothingOf = 'items' | 'followUps' | 'attendance' | 'coming' | 'deadlines' | 'versions' | 'withheld' | 'withheldAttachments'

/** The public's login does not read how a meeting is held. */
function heldStateFor(standing: Standing, meetingId: string): RawBuilder<unknown> {
  return standing === 'outsider' ? sql`null` : sql`(select state from meetings.held_meeting where meeting_id = ${meetingId})`
}

/** The public's login reads no dispatches. */
function dispatchFor(standing: Standing, meetingId: string): RawBuilder<unknown> {
  if (standing === 'outsider') return sql`null::json`
  return sql`(
    select json_build_object('version', version, 'dispatchedAt', dispatched_at, 'dispatchedByName', dispatched_by_name, 'changes', changes)
    from meetings.dispatch where meeting_id = ${meetingId} order by version desc limit 1)`
}

type ByStanding = Readonly<Record<Standing, RawBuilder<unknown>>>

/** Outsiders get the original only where nothing in it is closed. */
const versionsFor: ByStanding = {
  outsider: sql`meetings.public_version`,
  'of-committee': sql`(select *, file_sha256 is null as written_here from meetings.meeting_version) version`,
  'reads-closed': sql`(select *, file_sha256 is null as written_here from meetings.meeting_version) version`,
}

const withheldFrom: ByStanding = {
  outsider: sql`meetings.withheld_item`,
  'of-committee': sql`(select * from meetings.agenda_item where not open) item`,
  'reads-closed': sql`(select * from meetings.agenda_item where false) item`,
}

const withheldAttachmentsFrom: ByStanding = {
  outsider: sql`meetings.withheld_attachment`,
  'of-committee': sql`(
    select item.meeting_id, attachment.item_id, count(*) as attachments
    from meetings.attachment join meetings.agenda_item item on item.id = attachment.item_id
    where item.open and not attachment.open group by item.meeting_id, attachment.item_id) attachment`,
  'reads-closed': sql`(select null::uuid as meeting_id, null::uuid as item_id, 0 as attachments where false) attachment`,
}
