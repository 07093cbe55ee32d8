import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import { findingKey } from '../rules/content-findings.ts'

export interface SeenContent {
  /** Of a file, or of a text as a meeting shows it. */
  readonly sha256: string
  readonly findings: readonly object[]
}

/** Two persons have let this pass: for the same content it is not asked again. */
export async function insertSeenFindings(db: Kysely<DB>, contents: readonly SeenContent[], now: Date): Promise<void> {
  const rows = contents.flatMap(({ sha256, findings }) =>
    findings.map((finding) => ({ content_sha256: sha256, finding: findingKey(finding), seen_at: now })),
  )
  if (rows.length === 0) return
  await db
    .insertInto('documents.seen_finding')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Keys of findings by the content they are in. */
export async function listSeenFindings(db: Kysely<DB>, contents: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const seen = new Map<string, Set<string>>()
  if (contents.length === 0) return seen
  const rows = await db
    .selectFrom('documents.seen_finding')
    .select(['content_sha256 as sha256', 'finding'])
    .where('content_sha256', 'in', [...contents])
    .execute()
  for (const { sha256, finding } of rows) seen.set(sha256, (seen.get(sha256) ?? new Set()).add(finding))
  return seen
}

/** What was taken back is asked about again. */
export async function deleteSeenFindings(db: Kysely<DB>, contents: readonly string[]): Promise<void> {
  if (contents.length === 0) return
  await db
    .deleteFrom('documents.seen_finding')
    .where('content_sha256', 'in', [...contents])
    .execute()
}
