import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { startEmbeddedPostgres } from '../../src/platform/database/embedded-postgres.ts'
import { embeddedLogins, type Logins, urlLogins } from '../../src/platform/database/logins.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { migrationsFolder } from '../../src/platform/settings/project-folder.ts'

/** How the test files reach the server that the run has started. */
export type TestServer =
  | { readonly kind: 'embedded'; readonly host: string; readonly port: number }
  | { readonly kind: 'url'; readonly url: string }

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer
  }
}

export const templateName = 'samspil_template'

export function loginsOf(server: TestServer, database: string): Logins {
  if (server.kind === 'embedded') return embeddedLogins(server, database)
  const url = new URL(server.url)
  url.pathname = `/${database}`
  return urlLogins(url.href)
}

/** The embedded server as users get it, in a folder of its own. */
export async function startTestServer() {
  return startThrowAway({}, async ({ host, port }) => ({ kind: 'embedded', host, port }))
}

/**
 * What an operator has: PostgreSQL on a TCP port behind a password, and a login that is no superuser. The login may only
 * make databases and roles.
 */
export async function startUrlTestServer() {
  const port = await findFreePort()
  return startThrowAway({ listen_addresses: '127.0.0.1', port: String(port) }, async (server) => {
    const password = randomBytes(12).toString('hex')
    await run(embeddedLogins(server, 'postgres'), `create role tester login createdb createrole password '${password}'`)
    return { kind: 'url', url: `postgres://tester:${password}@127.0.0.1:${port}/postgres` }
  })
}

async function startThrowAway(
  settings: Readonly<Record<string, string>>,
  reach: (server: { host: string; port: number }) => Promise<TestServer>,
): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-test-'))
  fs.chmodSync(scratch, 0o755)
  const started = await startEmbeddedPostgres(path.join(scratch, 'database'), {
    settings: { fsync: 'off', full_page_writes: 'off', ...settings },
  })
  const stop = async () => {
    await started.stop()
    fs.rmSync(scratch, { recursive: true, force: true })
  }
  // A run that is told to end still stops its server: that hangs on the exit.
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
  try {
    const server = await reach(started)
    await run(loginsOf(server, 'postgres'), `create database ${templateName}`)
    await migrate(loginsOf(server, templateName), migrationsFolder)
    return { server, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

export async function run(logins: Logins, statement: string): Promise<void> {
  const client = new Client(logins.owner)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
