import { type Kysely, sql } from 'kysely'
import type { DB } from '../database/schema.ts'

export interface Bounce {
  readonly address: string
  /** RFC 3463, such as 5.1.1. */
  readonly status: string
  /** What the server said. */
  readonly diagnosis: string
}

export interface BounceRow extends Bounce {
  readonly firstAt: Date
  readonly lastAt: Date
  readonly bounces: number
}

const columns = ['address', 'status', 'diagnosis', 'first_at as firstAt', 'last_at as lastAt', 'bounces'] as const

/** Notes that an address took no mail; what else is for it waits from now on. */
export async function upsertBounce(db: Kysely<DB>, { address, status, diagnosis }: Bounce, now: Date): Promise<void> {
  await db
    .insertInto('platform.bounced_address')
    .values({ address: address.toLowerCase(), status, diagnosis, first_at: now, last_at: now })
    .onConflict((conflict) =>
      conflict.column('address').doUpdateSet({ status, diagnosis, last_at: now, bounces: sql`bounced_address.bounces + 1` }),
    )
    .execute()
}

export async function listBounces(db: Kysely<DB>): Promise<BounceRow[]> {
  return db.selectFrom('platform.bounced_address').select(columns).orderBy('last_at', 'desc').execute()
}

export async function findBounce(db: Kysely<DB>, address: string): Promise<BounceRow | undefined> {
  return db.selectFrom('platform.bounced_address').select(columns).where('address', '=', address.toLowerCase()).executeTakeFirst()
}

/** Which of some addresses took no mail, in small letters. */
export async function listBouncedAmong(db: Kysely<DB>, addresses: readonly string[]): Promise<ReadonlySet<string>> {
  if (addresses.length === 0) return new Set()
  const rows = await db
    .selectFrom('platform.bounced_address')
    .select('address')
    .where(
      'address',
      'in',
      addresses.map((address) => address.toLowerCase()),
    )
    .execute()
  return new Set(rows.map(({ address }) => address))
}

/** The address works again: what waited for it goes out. @returns whether it had bounced */
export async function deleteBounce(db: Kysely<DB>, address: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('platform.bounced_address').where('address', '=', address.toLowerCase()).executeTakeFirst()
  return numDeletedRows > 0n
}
