import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface ContactRow {
  readonly personId: string
  readonly mailAddress: string | null
  /** Since when the address is known to be the person's own. */
  readonly mailConfirmedAt: Date | null
  readonly phone: string | null
  readonly updatedAt: Date
}

const columns = [
  'person_id as personId',
  'mail_address as mailAddress',
  'mail_confirmed_at as mailConfirmedAt',
  'phone',
  'updated_at as updatedAt',
] as const

export async function findContact(db: Kysely<DB>, personId: string): Promise<ContactRow | undefined> {
  return db.selectFrom('people.contact').select(columns).where('person_id', '=', personId).executeTakeFirst()
}

/** Whose address it is, with the entry that theirs was merged into. */
export async function findContactByAddress(
  db: Kysely<DB>,
  mailAddress: string,
): Promise<{ readonly personId: string; readonly keptId: string; readonly mailConfirmedAt: Date | null } | undefined> {
  return db
    .selectFrom('people.contact')
    .innerJoin('people.person', 'people.person.id', 'people.contact.person_id')
    .select(['people.contact.person_id as personId', 'people.contact.mail_confirmed_at as mailConfirmedAt'])
    .select(sql<string>`coalesce(people.person.merged_into_id, people.person.id)`.as('keptId'))
    .where(sql`lower(people.contact.mail_address)`, '=', mailAddress.toLowerCase())
    .executeTakeFirst()
}

export interface NewContact {
  readonly personId: string
  readonly mailAddress?: string | undefined
  readonly mailConfirmedAt?: Date | undefined
  readonly phone?: string | undefined
}

/** @returns false when somebody else was given the address at this moment; the transaction is lost then */
export async function upsertContact(db: Kysely<DB>, contact: NewContact, now: Date): Promise<boolean> {
  const values = {
    mail_address: contact.mailAddress ?? null,
    mail_confirmed_at: contact.mailConfirmedAt ?? null,
    phone: contact.phone ?? null,
    updated_at: now,
  }
  try {
    await db
      .insertInto('people.contact')
      .values({ person_id: contact.personId, ...values })
      .onConflict((conflict) => conflict.column('person_id').doUpdateSet(values))
      .execute()
    return true
  } catch (error) {
    if ((error as { readonly constraint?: unknown }).constraint === 'contact_mail_address') return false
    throw error
  }
}

/** @returns the addresses that were there */
export async function deleteContacts(
  db: Kysely<DB>,
  personIds: readonly string[],
): Promise<{ readonly rows: number; readonly addresses: string[] }> {
  const rows = await db
    .deleteFrom('people.contact')
    .where('person_id', 'in', [...personIds])
    .returning('mail_address')
    .execute()
  return { rows: rows.length, addresses: rows.flatMap(({ mail_address: address }) => address ?? []) }
}
