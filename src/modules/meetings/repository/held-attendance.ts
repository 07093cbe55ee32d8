import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { Answered } from '../rules/held/answered.ts'
import { type AtStart, type Present, presenceOf } from '../rules/held/presence.ts'
import type { HeldAttending } from '../rules/minutes/minutes-in-making.ts'

/** Somebody at a meeting: as the seats had them when it began, and what was said of them. */
export interface HeldPerson extends Present, Omit<HeldAttending, 'presence' | 'changes'> {
  readonly sector: string | null
  readonly apologyAt: Date | null
  readonly changes: readonly (Present['changes'][number] & { readonly draftId: string | null })[]
}

/** Organisations by the short name that is enough at the table, and by the name that papers call them. */
export async function listHeldAttendance(
  db: Kysely<DB>,
  meetingId: string,
): Promise<(HeldPerson & { readonly organisationName: string | null })[]> {
  const rows = await db
    .selectFrom('meetings.held_attendance as attendance')
    .innerJoin('people.person as person', 'person.id', 'attendance.person_id')
    .leftJoin('people.organisation as organisation', 'organisation.id', 'attendance.organisation_id')
    .select(['attendance.person_id as personId', 'person.name', 'attendance.organisation_id as organisationId'])
    .select([
      'organisation.short_name as organisation',
      'organisation.name as organisationName',
      'attendance.sector',
      'attendance.capacity',
      'attendance.title',
    ])
    .select(['attendance.party_letter as partyLetter', 'attendance.group_name as groupName', 'attendance.remark'])
    .select(['attendance.substitute_for as substituteFor', 'attendance.apology_at as apologyAt', 'attendance.at_start as atStart'])
    .where('attendance.meeting_id', '=', meetingId)
    .orderBy('attendance.position')
    .execute()
  const changes = await db
    .selectFrom('meetings.presence_change')
    .select(['person_id as personId', 'changed_at as changedAt', 'direction', 'draft_id as draftId'])
    .where('meeting_id', '=', meetingId)
    .orderBy('changed_at')
    .execute()
  const byPerson = Map.groupBy(changes, ({ personId }) => personId)
  return rows.map((row) => ({
    ...row,
    atStart: row.atStart as AtStart | null,
    changes: (byPerson.get(row.personId) ?? []).map(({ changedAt, direction, draftId }) => ({
      at: changedAt.getTime(),
      direction: direction as 'came' | 'left',
      draftId,
    })),
  }))
}

/** What was answered to invitations, by person. */
export async function listMeetingAnswers(db: Kysely<DB>, meetingId: string): Promise<ReadonlyMap<string, Answered>> {
  const rows = await db
    .selectFrom('meetings.invitation_answer')
    .select(['person_id as personId', 'answer', 'remark', 'answered_at as answeredAt'])
    .where('meeting_id', '=', meetingId)
    .execute()
  return new Map(rows.map(({ personId, ...answered }) => [personId, answered]))
}

export type AttendanceToKeep = Pick<
  HeldPerson,
  'personId' | 'organisationId' | 'sector' | 'capacity' | 'partyLetter' | 'title' | 'groupName'
> & { readonly position: number }

/** Enters those who are not on the list yet; whoever is stays as they are. */
export async function insertHeldAttendance(db: Kysely<DB>, meetingId: string, people: readonly AttendanceToKeep[]): Promise<void> {
  if (people.length === 0) return
  await db
    .insertInto('meetings.held_attendance')
    .values(
      people.map((person) => ({
        meeting_id: meetingId,
        person_id: person.personId,
        position: person.position,
        organisation_id: person.organisationId,
        sector: person.sector,
        capacity: person.capacity,
        party_letter: person.partyLetter,
        title: person.title,
        group_name: person.groupName,
      })),
    )
    .onConflict((conflict) => conflict.columns(['meeting_id', 'person_id']).doNothing())
    .execute()
}

export async function updateAtStart(
  db: Kysely<DB>,
  meetingId: string,
  personId: string,
  { atStart, remark }: { readonly atStart: AtStart | null; readonly remark: string | null },
): Promise<void> {
  await db
    .updateTable('meetings.held_attendance')
    .set({ at_start: atStart, presence: atStart, remark })
    .where('meeting_id', '=', meetingId)
    .where('person_id', '=', personId)
    .execute()
}

export async function updateApology(
  db: Kysely<DB>,
  meetingId: string,
  personId: string,
  apology: { readonly by: string; readonly at: Date } | undefined,
): Promise<void> {
  await db
    .updateTable('meetings.held_attendance')
    .set({ apology_at: apology?.at ?? null, apology_by_name: apology?.by ?? null })
    .where('meeting_id', '=', meetingId)
    .where('person_id', '=', personId)
    .execute()
}

/** @param memberId nobody's any more where it is absent */
export async function updateSubstitute(db: Kysely<DB>, meetingId: string, personId: string, memberId: string | null): Promise<void> {
  await db
    .updateTable('meetings.held_attendance')
    .set({ substitute_for: memberId })
    .where('meeting_id', '=', meetingId)
    .where('person_id', '=', personId)
    .execute()
}

/** Who was to come instead of a member does so no more. */
export async function endSubstitutesOf(db: Kysely<DB>, meetingId: string, memberId: string): Promise<void> {
  await db
    .updateTable('meetings.held_attendance')
    .set({ substitute_for: null })
    .where('meeting_id', '=', meetingId)
    .where('substitute_for', '=', memberId)
    .execute()
}

/** Notes that somebody came or left, and what the list says of them then. @param after the person with the change */
export async function insertPresenceChange(
  db: Kysely<DB>,
  meetingId: string,
  personId: string,
  change: { readonly at: Date; readonly direction: 'came' | 'left'; readonly draftId: string | null },
  after: Present,
): Promise<void> {
  await db
    .insertInto('meetings.presence_change')
    .values({
      meeting_id: meetingId,
      person_id: personId,
      changed_at: change.at,
      direction: change.direction,
      draft_id: change.draftId,
    })
    .execute()
  await updatePresence(db, meetingId, personId, after)
}

/** Takes back what was last noted of somebody. @param after the person without it */
export async function deleteLastPresenceChange(db: Kysely<DB>, meetingId: string, personId: string, after: Present): Promise<void> {
  await sql`
    delete from meetings.presence_change where meeting_id = ${meetingId} and person_id = ${personId}
      and changed_at = (select max(changed_at) from meetings.presence_change where meeting_id = ${meetingId} and person_id = ${personId})`.execute(
    db,
  )
  await updatePresence(db, meetingId, personId, after)
}

async function updatePresence(db: Kysely<DB>, meetingId: string, personId: string, after: Present): Promise<void> {
  await db
    .updateTable('meetings.held_attendance')
    .set({ presence: presenceOf(after) })
    .where('meeting_id', '=', meetingId)
    .where('person_id', '=', personId)
    .execute()
}

/** A guest, who has no seat, leaves the list again. */
export async function deleteGuest(db: Kysely<DB>, meetingId: string, personId: string): Promise<void> {
  await db
    .deleteFrom('meetings.held_attendance')
    .where('meeting_id', '=', meetingId)
    .where('person_id', '=', personId)
    .where('capacity', '=', 'guest')
    .execute()
}
