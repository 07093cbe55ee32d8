import { type Kysely, sql } from 'kysely'
import type { DB } from '../../src/platform/database/schema.ts'
import { noteUse, sessionOf } from '../../src/platform/identity/sessions.ts'

/** The session that a token opens, as a request with it finds and uses it. */
export async function findSession(db: Kysely<DB>, token: string, now: Date) {
  type Found = Parameters<typeof noteUse>[1] & { readonly id: string }
  const { rows } = await sql<{ found: Found }>`select to_json(found) as found from (${sessionOf(token, now)}) found`.execute(db)
  const [row] = rows
  if (!row) return undefined
  const { id, sessionId, method } = row.found
  await noteUse(db, row.found, now)
  return { id: sessionId, personId: id, method }
}
