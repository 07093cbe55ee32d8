import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { Invitation } from '../rules/invitation.ts'

export interface NewInvitation {
  readonly tokenHash: string
  readonly personId: string
  /** Where the link was sent, if it was. */
  readonly mailAddress?: string | undefined
  readonly createdBy: string | undefined
  readonly expiresAt: Date
}

export interface InvitationRow {
  readonly id: string
  readonly personId: string
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly createdBy: string | null
  readonly mailAddress: string | null
}

export async function insertInvitation(db: Kysely<DB>, invitation: NewInvitation, now: Date): Promise<void> {
  await db
    .insertInto('people.invitation')
    .values({
      token_hash: invitation.tokenHash,
      person_id: invitation.personId,
      mail_address: invitation.mailAddress ?? null,
      created_by: invitation.createdBy ?? null,
      created_at: now,
      expires_at: invitation.expiresAt,
    })
    .execute()
}

/** Those that could still be used. */
export async function listOpenInvitations(db: Kysely<DB>, personId: string, now: Date): Promise<InvitationRow[]> {
  return selectInvitations(db)
    .where('invitation.person_id', '=', personId)
    .where('invitation.used_at', 'is', null)
    .where('invitation.expires_at', '>', now)
    .orderBy('invitation.created_at')
    .execute()
}

export async function findInvitation(db: Kysely<DB>, id: string): Promise<InvitationRow | undefined> {
  return selectInvitations(db).where('invitation.id', '=', id).executeTakeFirst()
}

/** What whoever bears the link may see of it, also before they have signed in. */
export async function findInvitationBearing(
  db: Kysely<DB>,
  tokenHash: string,
): Promise<(Invitation & { readonly person: string }) | undefined> {
  const { rows } = await sql<Invitation & { person: string }>`
    select person_id as "personId", person, expires_at as "expiresAt", used_at as "usedAt"
    from people.invitation_bearing(${tokenHash})`.execute(db)
  return rows[0]
}

/** Until the transaction ends, so that two who use one link at once do not both succeed. */
export async function lockInvitation(db: Kysely<DB>, tokenHash: string): Promise<Invitation | undefined> {
  return db
    .selectFrom('people.invitation')
    .select(['person_id as personId', 'expires_at as expiresAt', 'used_at as usedAt'])
    .where('token_hash', '=', tokenHash)
    .forUpdate()
    .executeTakeFirst()
}

export async function updateInvitationUsed(db: Kysely<DB>, tokenHash: string, now: Date): Promise<void> {
  await db.updateTable('people.invitation').set({ used_at: now }).where('token_hash', '=', tokenHash).execute()
}

/** Only the newest link of a person counts. */
export async function deleteOpenInvitations(db: Kysely<DB>, personId: string): Promise<void> {
  await db.deleteFrom('people.invitation').where('person_id', '=', personId).where('used_at', 'is', null).execute()
}

export async function deleteInvitation(db: Kysely<DB>, id: string): Promise<void> {
  await db.deleteFrom('people.invitation').where('id', '=', id).execute()
}

function selectInvitations(db: Kysely<DB>) {
  return db
    .selectFrom('people.invitation as invitation')
    .leftJoin('people.person as maker', 'maker.id', 'invitation.created_by')
    .select([
      'invitation.id',
      'invitation.person_id as personId',
      'invitation.created_at as createdAt',
      'invitation.expires_at as expiresAt',
      'maker.name as createdBy',
      'invitation.mail_address as mailAddress',
    ])
}
