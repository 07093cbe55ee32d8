import { type Kysely, sql } from 'kysely'
import type { Language } from '../../../kernel/language.ts'
import type { DB } from '../../../platform/database/schema.ts'
import { usualRhythm } from '../rules/mail-rhythm.ts'

export interface NewNotice {
  readonly personId: string
  /** What happened, as `<noun>.<past verb>`. */
  readonly kind: string
  readonly about: { readonly kind: string; readonly id: string }
  /** Where to read on. */
  readonly path: string
  /** One sentence without anything closed in it: it goes into mails. */
  readonly sentence: Readonly<Record<Language, string>>
  /** A mail of its own says it already. */
  readonly mailedAt?: Date | undefined
}

/** Tells people of something, in the transaction of its cause; by mail as often as each of them has chosen. */
export async function insertNotices(db: Kysely<DB>, notices: readonly NewNotice[], now: Date): Promise<void> {
  if (notices.length === 0) return
  await db
    .insertInto('people.notice')
    .values(
      notices.map(({ personId, kind, about, path, sentence, mailedAt }) => ({
        person_id: personId,
        kind,
        about_kind: about.kind,
        about_id: about.id,
        path,
        sentence_da: sentence.da,
        sentence_en: sentence.en,
        created_at: now,
        mailed_at: mailedAt ?? null,
      })),
    )
    .execute()
}

export interface NoticeRow {
  readonly id: string
  readonly about: { readonly kind: string; readonly id: string }
  readonly path: string
  readonly sentence: Readonly<Record<Language, string>>
  readonly createdAt: Date
  readonly readAt: Date | null
}

function selectNotices(db: Kysely<DB>, personId: string) {
  return db
    .selectFrom('people.notice')
    .select(['id', 'path', 'created_at as createdAt', 'read_at as readAt'])
    .select(sql<{ kind: string; id: string }>`json_build_object('kind', about_kind, 'id', about_id)`.as('about'))
    .select(sql<Record<Language, string>>`json_build_object('da', sentence_da, 'en', sentence_en)`.as('sentence'))
    .where('person_id', '=', personId)
}

/** The latest first. */
export async function listNotices(db: Kysely<DB>, personId: string, atMost: number): Promise<NoticeRow[]> {
  return selectNotices(db, personId).orderBy('created_at', 'desc').orderBy('id').limit(atMost).execute()
}

/** Of those given, the person's own that were not read yet. @returns how many */
export async function updateNoticesRead(db: Kysely<DB>, personId: string, ids: readonly string[], now: Date): Promise<number> {
  if (ids.length === 0) return 0
  const { numUpdatedRows } = await db
    .updateTable('people.notice')
    .set({ read_at: now })
    .where('person_id', '=', personId)
    .where('id', 'in', [...ids])
    .where('read_at', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Until when notices are in the mail that is due now, by rhythm. */
export interface DigestMoments {
  readonly now: Date
  readonly daily: Date
  readonly weekly: Date
}

const dueNotices = ({ now, daily, weekly }: DigestMoments) => sql<boolean>`
  notice.mailed_at is null and notice.read_at is null
  and notice.created_at >= coalesce(choice.told_from, '-infinity')
  and case coalesce(choice.rhythm, ${usualRhythm})
    when 'at-once' then notice.created_at <= ${now}::timestamptz
    when 'daily' then notice.created_at < ${daily}::timestamptz
    when 'weekly' then notice.created_at < ${weekly}::timestamptz
    else false end`

/** Somebody for whom a mail is due: an address that takes mail, and something unread that nobody has mailed them yet. */
export async function findDigestReceiver(db: Kysely<DB>, moments: DigestMoments): Promise<string | undefined> {
  const { rows } = await sql<{ personId: string }>`
    select notice.person_id as "personId"
    from people.notice
    join people.contact on contact.person_id = notice.person_id and contact.mail_address is not null
    left join people.mail_choice as choice on choice.person_id = notice.person_id
    where ${dueNotices(moments)}
    limit 1`.execute(db)
  return rows[0]?.personId
}

/** What a person's mail that is due tells of, the first first; no other process has them in hand until the transaction ends. */
export async function lockDueNotices(
  db: Kysely<DB>,
  personId: string,
  moments: DigestMoments,
): Promise<Omit<NoticeRow, 'createdAt' | 'readAt'>[]> {
  const { rows } = await sql<Omit<NoticeRow, 'createdAt' | 'readAt'>>`
    select notice.id, notice.path, json_build_object('kind', notice.about_kind, 'id', notice.about_id) as about,
      json_build_object('da', notice.sentence_da, 'en', notice.sentence_en) as sentence
    from people.notice
    left join people.mail_choice as choice on choice.person_id = notice.person_id
    where notice.person_id = ${personId} and ${dueNotices(moments)}
    order by notice.created_at, notice.id
    for update of notice`.execute(db)
  return rows
}

export async function updateNoticesMailed(db: Kysely<DB>, ids: readonly string[], now: Date): Promise<void> {
  await db
    .updateTable('people.notice')
    .set({ mailed_at: now })
    .where('id', 'in', [...ids])
    .execute()
}

/** What happened long ago is read on the pages themselves. */
export async function deleteNoticesBefore(db: Kysely<DB>, instant: Date): Promise<void> {
  await db.deleteFrom('people.notice').where('created_at', '<', instant).execute()
}
