import { type Kysely, sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { DB } from '../../../platform/database/schema.ts'
import type { AttendanceRow } from './attendance.ts'
import { type MeetingRow, readableMeetings } from './meetings.ts'

/** What a meeting's page shows beside its items. */
export interface Surroundings {
  readonly committee: Named | null
  readonly partnership: Named | null
  readonly attendance: readonly (AttendanceRow & { readonly organisationSlug: string | null; readonly sector: string | null })[]
  readonly coming: readonly (Pick<MeetingRow, 'id' | 'heldOn' | 'startsAt' | 'endsAt' | 'place'> & {
    readonly committeeName: string | null
  })[]
  readonly deadlines: readonly { readonly dueOn: string; readonly text: string; readonly kind: string }[]
  readonly versions: readonly VersionRow[]
  /** The nearest in the same committee. */
  readonly before: Neighbour | null
  readonly after: Neighbour | null
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
}

/** In one answer. @param committees whose meetings the reader sees before they are published */
export async function findSurroundings(db: Kysely<DB>, meeting: MeetingRow, committees: readonly string[]): Promise<Surroundings> {
  const committee = db.selectFrom('committees.committee as committee').where('committee.id', '=', meeting.committeeId)
  const ofCommittee = readableMeetings(db, committees).select(['id', 'held_on as heldOn']).where('committee_id', '=', meeting.committeeId)
  const versions = committees.includes(meeting.committeeId) ? allVersions(db, meeting.id) : publicVersions(db, meeting.id)
  return db
    .selectNoFrom([
      jsonObjectFrom(committee.select(['committee.slug', 'committee.name'])).as('committee'),
      jsonObjectFrom(
        committee
          .innerJoin('committees.partnership as partnership', 'partnership.id', 'committee.partnership_id')
          .select(['partnership.slug', 'partnership.name']),
      ).as('partnership'),
      jsonArrayFrom(attendanceWithSectors(db, meeting.id)).as('attendance'),
      jsonArrayFrom(announcedMeetings(db, meeting.id, committees)).as('coming'),
      jsonArrayFrom(deadlines(db, meeting.id)).as('deadlines'),
      jsonArrayFrom(versions).as('versions'),
      jsonObjectFrom(ofCommittee.where('held_on', '<', meeting.heldOn).orderBy('held_on', 'desc').limit(1)).as('before'),
      jsonObjectFrom(ofCommittee.where('held_on', '>', meeting.heldOn).orderBy('held_on').limit(1)).as('after'),
    ])
    .executeTakeFirstOrThrow()
}

function attendanceWithSectors(db: Kysely<DB>, meetingId: string) {
  return db
    .selectFrom('meetings.attendance as person')
    .leftJoin('people.organisation as organisation', 'organisation.id', 'person.organisation_id')
    .select([
      'person.person_id as personId',
      'person.organisation_id as organisationId',
      'person.name',
      'person.party_letter as partyLetter',
    ])
    .select([
      'person.roles',
      'person.organisation',
      'person.group_name as groupName',
      'person.capacity',
      'person.presence',
      'person.remark',
    ])
    .select(['organisation.slug as organisationSlug', 'organisation.sector'])
    .where('person.meeting_id', '=', meetingId)
    .orderBy('person.position')
}

function announcedMeetings(db: Kysely<DB>, meetingId: string, committees: readonly string[]) {
  return readableMeetings(db, committees)
    .leftJoin('committees.committee as committee', 'committee.id', 'committee_id')
    .select(['meetings.meeting.id', 'held_on as heldOn', 'place', 'committee.name as committeeName'])
    .select([clock('starts_at').as('startsAt'), clock('ends_at').as('endsAt')])
    .where('meetings.meeting.id', 'in', (announced) =>
      announced.selectFrom('meetings.announcement').select('announced_id').where('meeting_id', '=', meetingId),
    )
    .orderBy('held_on')
}

function deadlines(db: Kysely<DB>, meetingId: string) {
  return db
    .selectFrom('meetings.deadline')
    .select(['due_on as dueOn', 'text', 'kind'])
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
}

/** What everyone may know of the versions of a published meeting: the original only where nothing in it is closed. */
function publicVersions(db: Kysely<DB>, meetingId: string) {
  return (
    db
      .selectFrom('meetings.public_version')
      .select(['number', 'kind', 'accepted_at as acceptedAt', 'file_sha256 as fileSha256', 'file_name as fileName'])
      .where('meeting_id', '=', meetingId)
      .orderBy('number', 'desc')
      // The catalogue says of no view column that it is never null.
      .$castTo<VersionRow>()
  )
}

function allVersions(db: Kysely<DB>, meetingId: string) {
  return db
    .selectFrom('meetings.meeting_version')
    .select(['number', 'kind', 'accepted_at as acceptedAt', 'file_sha256 as fileSha256', 'file_name as fileName'])
    .where('meeting_id', '=', meetingId)
    .orderBy('number', 'desc')
    .$castTo<VersionRow>()
}

/** "09:15" of a time, as it arrives in a column of its own. */
function clock(column: 'starts_at' | 'ends_at') {
  return sql<string | null>`to_char(${sql.ref(column)}, 'HH24:MI')`
}
