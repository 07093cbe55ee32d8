import { type Kysely, sql } from 'kysely'
import type { Language } from '../../../kernel/language.ts'
import type { DB } from '../../../platform/database/schema.ts'
import { listBouncedAmong } from '../../../platform/mail/bounces.ts'
import { type MailRhythm, usualRhythm } from '../rules/mail-rhythm.ts'

export interface MailChoice {
  readonly rhythm: MailRhythm
  readonly language: Language
}

/** Until somebody chooses, they get one mail a day, in Danish. */
export async function findMailChoice(db: Kysely<DB>, personId: string): Promise<MailChoice & { readonly chosenAt?: Date }> {
  const row = await db
    .selectFrom('people.mail_choice')
    .select([sql<MailRhythm>`rhythm`.as('rhythm'), sql<Language>`language`.as('language'), 'chosen_at as chosenAt'])
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row ?? { rhythm: usualRhythm, language: 'da' }
}

export async function findMailLanguage(db: Kysely<DB>, personId: string): Promise<Language> {
  return (await findMailChoice(db, personId)).language
}

/** @param toldFrom notices before it go into no mail any more; what was so before stays where it is absent */
export async function upsertMailChoice(
  db: Kysely<DB>,
  personId: string,
  { rhythm, language }: MailChoice,
  { now, toldFrom }: { readonly now: Date; readonly toldFrom: Date | undefined },
): Promise<void> {
  const values = { rhythm, language, chosen_at: now, ...(toldFrom && { told_from: toldFrom }) }
  await db
    .insertInto('people.mail_choice')
    .values({ person_id: personId, ...values })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(values))
    .execute()
}

export interface MailReceiver {
  readonly personId: string
  readonly name: string
  readonly address: string
  readonly language: Language
  /** The address took no mail, so that what is sent to it waits. */
  readonly bounced: boolean
}

/** Those of some persons whose address is known. */
export async function listMailReceivers(db: Kysely<DB>, personIds: readonly string[]): Promise<MailReceiver[]> {
  if (personIds.length === 0) return []
  const rows = await db
    .selectFrom('people.contact')
    .innerJoin('people.person', 'people.person.id', 'people.contact.person_id')
    .leftJoin('people.mail_choice', 'people.mail_choice.person_id', 'people.person.id')
    .select(['people.person.id as personId', 'people.person.name', sql<string>`people.contact.mail_address`.as('address')])
    .select(sql<Language>`coalesce(people.mail_choice.language, 'da')`.as('language'))
    .where('people.contact.person_id', 'in', [...personIds])
    .where('people.contact.mail_address', 'is not', null)
    .execute()
  const bounced = await listBouncedAmong(
    db,
    rows.map(({ address }) => address),
  )
  return rows.map((row) => ({ ...row, bounced: bounced.has(row.address.toLowerCase()) }))
}
