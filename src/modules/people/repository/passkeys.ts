import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface PasskeyRow {
  readonly credentialId: string
  readonly personId: string
  readonly label: string
  readonly transports: readonly string[]
  readonly createdAt: Date
  readonly lastUsedAt: Date | null
}

const columns = [
  'credential_id as credentialId',
  'person_id as personId',
  'label',
  'transports',
  'created_at as createdAt',
  'last_used_at as lastUsedAt',
] as const

export async function listPasskeys(db: Kysely<DB>, personId: string): Promise<PasskeyRow[]> {
  return db.selectFrom('people.passkey').select(columns).where('person_id', '=', personId).orderBy('created_at').execute()
}

/** The key that signed, until the transaction ends: its counter is compared and then set. */
export async function lockPasskey(
  db: Kysely<DB>,
  credentialId: string,
): Promise<(PasskeyRow & { readonly publicKey: Uint8Array<ArrayBuffer>; readonly counter: number }) | undefined> {
  const row = await db
    .selectFrom('people.passkey')
    .select([...columns, 'public_key', 'counter'])
    .where('credential_id', '=', credentialId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return undefined
  const { public_key: publicKey, ...passkey } = row
  return { ...passkey, publicKey: new Uint8Array(publicKey) }
}

export interface NewPasskey {
  readonly credentialId: string
  readonly personId: string
  readonly publicKey: Uint8Array
  readonly counter: number
  readonly transports: readonly string[]
  readonly label: string
}

export async function insertPasskey(db: Kysely<DB>, passkey: NewPasskey, now: Date): Promise<void> {
  await db
    .insertInto('people.passkey')
    .values({
      credential_id: passkey.credentialId,
      person_id: passkey.personId,
      public_key: Buffer.from(passkey.publicKey),
      counter: passkey.counter,
      transports: [...passkey.transports],
      label: passkey.label,
      created_at: now,
    })
    .execute()
}

export async function updatePasskeyUse(db: Kysely<DB>, credentialId: string, counter: number, now: Date): Promise<void> {
  await db.updateTable('people.passkey').set({ counter, last_used_at: now }).where('credential_id', '=', credentialId).execute()
}

/** @returns what it was called, if it is the person's */
export async function updatePasskeyLabel(db: Kysely<DB>, personId: string, credentialId: string, label: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('people.passkey')
    .set({ label })
    .where('person_id', '=', personId)
    .where('credential_id', '=', credentialId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** @returns its label, if it was the person's */
export async function deletePasskey(db: Kysely<DB>, personId: string, credentialId: string): Promise<string | undefined> {
  const row = await db
    .deleteFrom('people.passkey')
    .where('person_id', '=', personId)
    .where('credential_id', '=', credentialId)
    .returning('label')
    .executeTakeFirst()
  return row?.label
}
