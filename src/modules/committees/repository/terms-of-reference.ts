import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export type TermsKind = 'terms-of-reference' | 'rules-of-procedure'

export interface TermsVersion {
  readonly number: number
  /** Markdown. */
  readonly body: string
  readonly decidedBy: string | null
  readonly validFrom: string
  readonly mandateEndsOn: string | null
  readonly createdAt: Date
}

const columns = [
  'number',
  'body',
  'decided_by as decidedBy',
  'valid_from as validFrom',
  'mandate_ends_on as mandateEndsOn',
  'created_at as createdAt',
] as const

/** The newest first. */
export async function listTermsVersions(db: Kysely<DB>, committeeId: string, kind: TermsKind): Promise<TermsVersion[]> {
  return db
    .selectFrom('committees.terms_of_reference')
    .select(columns)
    .where('committee_id', '=', committeeId)
    .where('kind', '=', kind)
    .orderBy('number', 'desc')
    .execute()
}

export async function insertTermsVersion(
  db: Kysely<DB>,
  version: TermsVersion & { readonly committeeId: string; readonly kind: TermsKind; readonly createdBy: string | null },
): Promise<void> {
  await db
    .insertInto('committees.terms_of_reference')
    .values({
      committee_id: version.committeeId,
      kind: version.kind,
      number: version.number,
      body: version.body,
      decided_by: version.decidedBy,
      valid_from: version.validFrom,
      mandate_ends_on: version.mandateEndsOn,
      created_at: version.createdAt,
      created_by: version.createdBy,
    })
    .execute()
}

export interface EndingMandate {
  readonly committeeId: string
  readonly slug: string
  readonly name: string
  readonly mandateEndsOn: string
}

/** Committees still at work whose mandate, by their newest terms of reference, ends by a day or has ended. */
export async function listMandatesEndingBy(
  db: Kysely<DB>,
  committeeIds: readonly string[],
  today: string,
  by: string,
): Promise<EndingMandate[]> {
  if (committeeIds.length === 0) return []
  const rows = await db
    .selectFrom('committees.committee as committee')
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('committees.terms_of_reference as terms')
          .select('terms.mandate_ends_on')
          .whereRef('terms.committee_id', '=', 'committee.id')
          .where('terms.kind', '=', 'terms-of-reference')
          .orderBy('terms.number', 'desc')
          .limit(1)
          .as('newest'),
      (join) => join.onTrue(),
    )
    .select(['committee.id as committeeId', 'committee.slug', 'committee.name', 'newest.mandate_ends_on as mandateEndsOn'])
    .where('committee.id', 'in', [...committeeIds])
    .where('newest.mandate_ends_on', '<=', by)
    .where((where) => where.or([where('committee.valid_to', 'is', null), where('committee.valid_to', '>=', today)]))
    .orderBy('newest.mandate_ends_on')
    .execute()
  return rows.flatMap(({ mandateEndsOn, ...committee }) => (mandateEndsOn ? [{ ...committee, mandateEndsOn }] : []))
}
