import { type Kysely, sql } from 'kysely'
import { Client, type PoolConfig } from 'pg'
import type { DB } from '../database/schema.ts'

/** Who is to hear at once of what happens, in whichever process it happens. */
export interface LiveHub {
  /** `told` hears each message of a topic, and an empty one where some may have been missed. @returns how to stop */
  listen(topic: string, told: (message: string) => void): () => void
  close(): Promise<void>
}

const channel = 'samspil_live'
/** What PostgreSQL takes in one notice, less what stands around the message. */
const longestMessage = 7500

/** Tells all who listen, in whichever process, when the caller's transaction is done; what is too long arrives empty: look for yourself. */
export async function tellLive(db: Kysely<DB>, topic: string, message: string): Promise<void> {
  const told = JSON.stringify([topic, Buffer.byteLength(message) > longestMessage ? '' : message])
  await sql`select pg_notify(${channel}, ${told})`.execute(db)
}

/** One connection listens for the whole process, from the first listener on; when it is lost it is made anew. */
export function openLiveHub(login: PoolConfig, onTrouble: (error: unknown) => void = () => {}): LiveHub {
  const listeners = new Map<string, Set<(message: string) => void>>()
  let client: Client | undefined
  let again: NodeJS.Timeout | undefined
  let closed = false

  function connect(): void {
    if (client || closed) return
    const opened = new Client(login)
    client = opened
    opened.on('notification', ({ payload = '' }) => {
      const [topic, message] = JSON.parse(payload) as [string, string]
      for (const told of listeners.get(topic) ?? []) told(message)
    })
    opened.on('error', (error) => lost(opened, error))
    opened.on('end', () => lost(opened, new Error('the listening connection has ended')))
    opened
      .connect()
      .then(() => opened.query(`listen ${channel}`))
      // What was told before we listened is missed.
      .then(() => tellAll(''))
      .catch((error: unknown) => lost(opened, error))
  }

  function lost(gone: Client, error: unknown): void {
    if (client !== gone) return
    client = undefined
    if (closed) return
    onTrouble(error)
    void gone.end().catch(() => {})
    again = setTimeout(connect, 1000)
  }

  function tellAll(message: string): void {
    for (const all of listeners.values()) for (const told of all) told(message)
  }

  return {
    listen(topic, told) {
      const all = listeners.get(topic) ?? new Set()
      listeners.set(topic, all.add(told))
      connect()
      return () => {
        all.delete(told)
        if (all.size === 0 && listeners.get(topic) === all) listeners.delete(topic)
      }
    },
    async close() {
      closed = true
      clearTimeout(again)
      await client?.end().catch(() => {})
    },
  }
}
