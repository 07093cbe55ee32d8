import type { PoolConfig } from 'pg'
import { columnValues } from './column-values.ts'
import type { EmbeddedPostgres } from './embedded-postgres.ts'
import { appRole, publicRole } from './roles.ts'

/** How to reach one database in its three capacities. */
export interface Logins {
  /** Owns the tables: migrations, and nothing else. */
  readonly owner: PoolConfig
  readonly app: PoolConfig
  /** As app, and only reads. */
  readonly reading: PoolConfig
  readonly published: PoolConfig
  /** Whether the two roles log in by themselves instead of being taken on by the owner's login. */
  readonly rolesLogIn: boolean
  /** For messages; without a password. */
  readonly address: string
}

// A day in SQL (`held_at::date`) is a Danish day wherever the server stands.
const everySession = '-c TimeZone=Europe/Copenhagen'
const readingSession = `${everySession} -c default_transaction_read_only=on`
const publishedSession = `${readingSession} -c statement_timeout=15000`

export function embeddedLogins({ host, port }: Pick<EmbeddedPostgres, 'host' | 'port'>, database: string): Logins {
  const as = (user: string, options: string): PoolConfig => ({ host, port, database, user, options, types: columnValues })
  return {
    owner: as('postgres', everySession),
    app: as(appRole, everySession),
    reading: as(appRole, readingSession),
    published: as(publicRole, publishedSession),
    rolesLogIn: true,
    address: `${host}/${database}`,
  }
}

/**
 * @param publicUrl a login of its own for the public pages; without it the one login takes on the public role for the whole
 * session, which holds as long as no SQL text comes from a user
 */
export function urlLogins(url: string, publicUrl?: string): Logins {
  const { host, pathname } = new URL(url)
  return {
    owner: at(url, everySession),
    app: at(url, `${everySession} -c role=${appRole}`),
    reading: at(url, `${readingSession} -c role=${appRole}`),
    published: at(publicUrl ?? url, publicUrl ? publishedSession : `${publishedSession} -c role=${publicRole}`),
    rolesLogIn: false,
    address: `${host}${pathname}`,
  }
}

const at = (address: string, options: string): PoolConfig => ({ connectionString: withOptions(address, options), types: columnValues })

function withOptions(address: string, options: string): string {
  const url = new URL(address)
  url.searchParams.set('options', [url.searchParams.get('options'), options].filter(Boolean).join(' '))
  return url.href
}
