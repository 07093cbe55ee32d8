import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

/** An account at a provider. */
export interface Account {
  readonly method: 'oidc' | 'saml'
  readonly issuer: string
  readonly subject: string
}

export interface IdentityRow {
  readonly id: string
  readonly personId: string
  readonly method: 'oidc' | 'saml'
  readonly issuer: string
  readonly label: string
  readonly tiedAt: Date
  readonly lastUsedAt: Date | null
}

const columns = ['id', 'person_id as personId', 'method', 'issuer', 'label', 'tied_at as tiedAt', 'last_used_at as lastUsedAt'] as const

export async function listIdentities(db: Kysely<DB>, personId: string): Promise<IdentityRow[]> {
  const rows = await db.selectFrom('people.identity').select(columns).where('person_id', '=', personId).orderBy('tied_at').execute()
  return rows.map(asIdentity)
}

export async function findIdentity(db: Kysely<DB>, id: string): Promise<IdentityRow | undefined> {
  const row = await db.selectFrom('people.identity').select(columns).where('id', '=', id).executeTakeFirst()
  return row && asIdentity(row)
}

/** Whose an account is: the person that stands for them today. */
export async function findOwner(
  db: Kysely<DB>,
  { method, issuer, subject }: Account,
): Promise<{ readonly identityId: string; readonly personId: string; readonly person: string } | undefined> {
  return db
    .selectFrom('people.identity as identity')
    .innerJoin('people.person as tied', 'tied.id', 'identity.person_id')
    .innerJoin('people.person as person', (join) => join.on('person.id', '=', sql<string>`coalesce(tied.merged_into_id, tied.id)`))
    .select(['identity.id as identityId', 'person.id as personId', 'person.name as person'])
    .where('identity.method', '=', method)
    .where('identity.issuer', '=', issuer)
    .where('identity.subject', '=', subject)
    .executeTakeFirst()
}

/** @returns nothing when the account was tied to somebody meanwhile */
export async function insertIdentity(
  db: Kysely<DB>,
  identity: Account & { readonly personId: string; readonly label: string },
  now: Date,
): Promise<string | undefined> {
  const row = await db
    .insertInto('people.identity')
    .values({
      person_id: identity.personId,
      method: identity.method,
      issuer: identity.issuer,
      subject: identity.subject,
      label: identity.label,
      tied_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export async function updateIdentityUse(db: Kysely<DB>, id: string, label: string, now: Date): Promise<void> {
  await db.updateTable('people.identity').set({ label, last_used_at: now }).where('id', '=', id).execute()
}

export async function deleteIdentity(db: Kysely<DB>, id: string): Promise<void> {
  await db.deleteFrom('people.identity').where('id', '=', id).execute()
}

/** Whether there is an account, a key or a mail address that signs them in. */
export async function hasWayIn(db: Kysely<DB>, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('people.identity')
    .select('person_id')
    .where('person_id', '=', personId)
    .unionAll((keys) => keys.selectFrom('people.passkey').select('person_id').where('person_id', '=', personId))
    .unionAll((mail) =>
      mail.selectFrom('people.contact').select('person_id').where('person_id', '=', personId).where('mail_confirmed_at', 'is not', null),
    )
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

function asIdentity(row: Omit<IdentityRow, 'method'> & { method: string }): IdentityRow {
  return { ...row, method: row.method as IdentityRow['method'] }
}
