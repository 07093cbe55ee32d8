import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import { newToken, tokenHash } from '../../../platform/identity/tokens.ts'
import type { InvitationMethod, InvitedMeeting } from '../rules/calendar/invitation.ts'
import type { InvitationAnswer } from '../rules/calendar/why-not-answer.ts'

export async function findInvitedMeeting(
  db: Kysely<DB>,
  id: string,
): Promise<(InvitedMeeting & { readonly committeeId: string; readonly state: string }) | undefined> {
  return db
    .selectFrom('meetings.meeting')
    .innerJoin('committees.committee', 'committees.committee.id', 'meetings.meeting.committee_id')
    .select([
      'meetings.meeting.id',
      'committees.committee.id as committeeId',
      'committees.committee.name as committee',
      'meetings.meeting.held_on as heldOn',
      'meetings.meeting.starts_at as startsAt',
      'meetings.meeting.ends_at as endsAt',
      'meetings.meeting.place',
      'meetings.meeting.state',
      'meetings.meeting.sequence',
      'meetings.meeting.moved_from as movedFrom',
      'meetings.meeting.cancelled_because as cancelledBecause',
    ])
    .where('meetings.meeting.id', '=', id)
    .executeTakeFirst()
}

export interface NewInvitation {
  readonly meetingId: string
  readonly personId: string
  readonly method: InvitationMethod
  readonly sequence: number
  readonly expiresAt: Date
}

/** @returns the token for the mail's link; only its hash is kept */
export async function insertInvitationToMeeting(db: Kysely<DB>, invitation: NewInvitation, now: Date): Promise<string> {
  const token = newToken()
  const { meetingId, personId, method, sequence, expiresAt } = invitation
  await db
    .insertInto('meetings.invitation')
    .values({
      token_hash: tokenHash(token),
      meeting_id: meetingId,
      person_id: personId,
      method,
      sequence,
      sent_at: now,
      expires_at: expiresAt,
    })
    .execute()
  return token
}

export interface InvitedPerson {
  readonly personId: string
  readonly person: string
  readonly method: string
  readonly sentAt: Date
  readonly answer: string | null
  readonly remark: string | null
  readonly answeredAt: Date | null
}

/** Everyone to whom a mail went, with their latest one and their answer. */
export async function listInvitedTo(db: Kysely<DB>, meetingId: string): Promise<InvitedPerson[]> {
  return db
    .selectFrom('meetings.invitation')
    .innerJoin('people.person', 'people.person.id', 'meetings.invitation.person_id')
    .leftJoin('meetings.invitation_answer as given', (join) =>
      join.onRef('given.meeting_id', '=', 'meetings.invitation.meeting_id').onRef('given.person_id', '=', 'meetings.invitation.person_id'),
    )
    .distinctOn('people.person.id')
    .select(['people.person.id as personId', 'people.person.name as person', 'meetings.invitation.method'])
    .select(['meetings.invitation.sent_at as sentAt', 'given.answer', 'given.remark', 'given.answered_at as answeredAt'])
    .where('meetings.invitation.meeting_id', '=', meetingId)
    .orderBy('people.person.id')
    .orderBy('meetings.invitation.sent_at', 'desc')
    .orderBy('meetings.invitation.sequence', 'desc')
    .execute()
}

export interface BorneInvitation {
  readonly meetingId: string
  readonly committee: string
  readonly heldOn: string
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly place: string | null
  readonly state: string
  readonly cancelledBecause: string | null
  readonly personId: string
  readonly person: string
  readonly expiresAt: Date
  readonly answer: InvitationAnswer | null
  readonly remark: string | null
}

/** The invitation whose token somebody bears; the public role reads it too. */
export async function findInvitationToMeeting(db: Kysely<DB>, token: string): Promise<BorneInvitation | undefined> {
  const { rows } = await sql<BorneInvitation>`
    select meeting_id as "meetingId", committee, held_on as "heldOn", starts_at as "startsAt", ends_at as "endsAt", place, state,
      cancelled_because as "cancelledBecause", person_id as "personId", person, expires_at as "expiresAt", answer, remark
    from meetings.invitation_bearing(${tokenHash(token)})`.execute(db)
  return rows[0]
}

export async function upsertInvitationAnswer(
  db: Kysely<DB>,
  { meetingId, personId }: { readonly meetingId: string; readonly personId: string },
  { answer, remark }: { readonly answer: InvitationAnswer; readonly remark: string | undefined },
  now: Date,
): Promise<void> {
  const values = { answer, remark: remark ?? null, answered_at: now }
  await db
    .insertInto('meetings.invitation_answer')
    .values({ meeting_id: meetingId, person_id: personId, ...values })
    .onConflict((conflict) => conflict.columns(['meeting_id', 'person_id']).doUpdateSet(values))
    .execute()
}

/** A new day asks anew whether one can come. */
export async function deleteInvitationAnswers(db: Kysely<DB>, meetingId: string): Promise<void> {
  await db.deleteFrom('meetings.invitation_answer').where('meeting_id', '=', meetingId).execute()
}

export async function findInvitationSender(db: Kysely<DB>, committeeId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('meetings.invitation_sender')
    .select('mail_address')
    .where('committee_id', '=', committeeId)
    .executeTakeFirst()
  return row?.mail_address
}

/** @param address nothing takes it back */
export async function replaceInvitationSender(db: Kysely<DB>, committeeId: string, address: string | undefined): Promise<void> {
  await db.deleteFrom('meetings.invitation_sender').where('committee_id', '=', committeeId).execute()
  if (address) await db.insertInto('meetings.invitation_sender').values({ committee_id: committeeId, mail_address: address }).execute()
}
