import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { Attending } from '../rules/meeting-version.ts'

export interface AttendanceRow {
  readonly personId: string
  readonly organisationId: string | null
  readonly name: string
  readonly partyLetter: string | null
  readonly roles: string[]
  readonly organisation: string | null
  readonly groupName: string | null
  readonly capacity: string
  readonly presence: string
  readonly remark: string | null
}

export async function listAttendance(db: Kysely<DB>, meetingId: string): Promise<AttendanceRow[]> {
  return db
    .selectFrom('meetings.attendance')
    .select(['person_id as personId', 'organisation_id as organisationId', 'name', 'party_letter as partyLetter', 'roles'])
    .select(['organisation', 'group_name as groupName', 'capacity', 'presence', 'remark'])
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute()
}

export async function replaceAttendance(db: Kysely<DB>, meetingId: string, people: readonly Attending[]): Promise<void> {
  await db.deleteFrom('meetings.attendance').where('meeting_id', '=', meetingId).execute()
  if (people.length === 0) return
  await db
    .insertInto('meetings.attendance')
    .values(
      people.map((person, position) => ({
        meeting_id: meetingId,
        position,
        person_id: person.personId,
        organisation_id: person.organisationId ?? null,
        name: person.name,
        party_letter: person.partyLetter ?? null,
        roles: [...person.roles],
        organisation: person.organisation ?? null,
        group_name: person.groupName ?? null,
        capacity: person.capacity,
        presence: person.presence,
        remark: person.remark ?? null,
      })),
    )
    .execute()
}

/** Where published meetings name any of the persons. */
export async function listPublicAppearances(
  db: Kysely<DB>,
  personIds: readonly string[],
): Promise<{ readonly personId: string; readonly committeeId: string; readonly heldOn: string }[]> {
  if (personIds.length === 0) return []
  return db
    .selectFrom('meetings.attendance as attendance')
    .innerJoin('meetings.meeting as meeting', 'meeting.id', 'attendance.meeting_id')
    .select(['attendance.person_id as personId', 'meeting.committee_id as committeeId', 'meeting.held_on as heldOn'])
    .where('attendance.person_id', 'in', [...personIds])
    .where('meeting.published_at', 'is not', null)
    .execute()
}

export interface AppearanceRow {
  readonly meetingId: string
  readonly committeeId: string
  readonly heldOn: string
  /** Of the meeting. */
  readonly state: string
  readonly personId: string
  readonly name: string
  readonly roles: string[]
  readonly capacity: string
  readonly presence: string
}

function selectAppearances(db: Kysely<DB>, committees: readonly string[]) {
  return db
    .selectFrom('meetings.attendance as attendance')
    .innerJoin('meetings.meeting as meeting', 'meeting.id', 'attendance.meeting_id')
    .select(['meeting.id as meetingId', 'meeting.committee_id as committeeId', 'meeting.held_on as heldOn', 'meeting.state'])
    .select(['attendance.person_id as personId', 'attendance.name', 'attendance.roles', 'attendance.capacity', 'attendance.presence'])
    .where((where) =>
      committees.length > 0
        ? where.or([where('meeting.published_at', 'is not', null), where('meeting.committee_id', 'in', [...committees])])
        : where('meeting.published_at', 'is not', null),
    )
    .orderBy('meeting.held_on', 'desc')
    .orderBy('attendance.position')
}

export async function listAppearancesOfPerson(db: Kysely<DB>, personId: string, committees: readonly string[]): Promise<AppearanceRow[]> {
  return selectAppearances(db, committees).where('attendance.person_id', '=', personId).execute()
}

export async function listAppearancesOfOrganisation(
  db: Kysely<DB>,
  organisationId: string,
  committees: readonly string[],
): Promise<AppearanceRow[]> {
  return selectAppearances(db, committees).where('attendance.organisation_id', '=', organisationId).limit(500).execute()
}
