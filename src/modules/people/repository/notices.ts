import type { Kysely } from 'kysely'
import type { Language } from '../../../kernel/language.ts'
import type { DB } from '../../../platform/database/schema.ts'

export interface NewNotice {
  readonly personId: string
  /** What happened, as `<noun>.<past verb>`. */
  readonly kind: string
  readonly about: { readonly kind: string; readonly id: string }
  /** Where to read on. */
  readonly path: string
  /** One sentence without anything closed in it: it goes into mails. */
  readonly sentence: Readonly<Record<Language, string>>
}

/** Tells people of something, in the transaction of its cause; by mail as often as each of them has chosen. */
export async function insertNotices(db: Kysely<DB>, notices: readonly NewNotice[], now: Date): Promise<void> {
  if (notices.length === 0) return
  await db
    .insertInto('people.notice')
    .values(
      notices.map(({ personId, kind, about, path, sentence }) => ({
        person_id: personId,
        kind,
        about_kind: about.kind,
        about_id: about.id,
        path,
        sentence_da: sentence.da,
        sentence_en: sentence.en,
        created_at: now,
      })),
    )
    .execute()
}
