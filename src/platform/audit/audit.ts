import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { DB } from '../database/schema.ts'

/** What a command did, told by itself: `meeting` `…id…` `minutes.approved`, with what a reader needs to understand it. */
export interface AuditedEvent {
  readonly event: string
  readonly subject: { readonly kind: string; readonly id: string }
  readonly details?: Readonly<Record<string, unknown>>
  /** What was changed, as it stood and as it stands; kept within the details. */
  readonly before?: Readonly<Record<string, unknown>>
  readonly after?: Readonly<Record<string, unknown>>
}

interface Link extends AuditedEvent {
  readonly at: Date
  readonly actor: { readonly kind: string; readonly id: string | null; readonly name: string }
  readonly onBehalfOf?: { readonly id: string; readonly name: string } | undefined
  readonly command: string
}

const firstHash = '0'.repeat(64)
/** One writer of the chain at a time; the number only has to be the same in every process. */
const chainLock = 7_362_001

/** Adds an event to the chain, in the caller's transaction. */
export async function appendEvent(db: Kysely<DB>, actor: Actor, command: string, at: Date, event: AuditedEvent): Promise<void> {
  await sql`select pg_advisory_xact_lock(${chainLock})`.execute(db)
  const last = await db.selectFrom('platform.audit_event').select('hash').orderBy('id', 'desc').limit(1).executeTakeFirst()
  const previous = last?.hash ?? firstHash
  const details = { ...event.details, ...(event.before && { before: event.before }), ...(event.after && { after: event.after }) }
  const who = { actor: identityOf(actor), onBehalfOf: delegatorOf(actor) }
  const link: Link = { event: event.event, subject: event.subject, details, at, ...who, command }
  await db
    .insertInto('platform.audit_event')
    .values({
      at,
      actor_kind: link.actor.kind,
      actor_id: link.actor.id,
      actor_name: link.actor.name,
      on_behalf_of_id: link.onBehalfOf?.id ?? null,
      on_behalf_of: link.onBehalfOf?.name ?? null,
      command,
      event: event.event,
      subject_kind: event.subject.kind,
      subject_id: event.subject.id,
      details: JSON.stringify(details),
      previous_hash: previous,
      hash: hashOf(previous, link),
    })
    .execute()
}

/** The number of the chain's newest event: as long as it is the same, no command has changed anything. */
export async function findNewestEvent(db: Kysely<DB>): Promise<string> {
  const newest = await db.selectFrom('platform.newest_event').select('id').executeTakeFirst()
  return String(newest?.id ?? 0)
}

/** Walks the whole chain. @returns the id of the first event that was changed, removed before, or put in between */
export async function findBrokenLink(db: Kysely<DB>): Promise<string | undefined> {
  let previous = firstHash
  let after = 0
  for (;;) {
    const events = await db
      .selectFrom('platform.audit_event')
      .select(['id', 'at', 'actor_kind', 'actor_id', 'actor_name', 'command', 'event', 'subject_kind', 'subject_id', 'details'])
      .select(['on_behalf_of_id', 'on_behalf_of', 'previous_hash', 'hash'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(1000)
      .execute()
    if (events.length === 0) return undefined
    for (const row of events) {
      const expected = hashOf(previous, {
        at: row.at,
        actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
        onBehalfOf: row.on_behalf_of_id === null ? undefined : { id: row.on_behalf_of_id, name: row.on_behalf_of ?? '' },
        command: row.command,
        event: row.event,
        subject: { kind: row.subject_kind, id: row.subject_id },
        details: row.details as Record<string, unknown>,
      })
      if (row.previous_hash !== previous || row.hash !== expected) return String(row.id)
      previous = row.hash
      after = row.id
    }
  }
}

function identityOf(actor: Actor): Link['actor'] {
  if (actor.kind === 'person') return { kind: 'person', id: actor.personId, name: actor.name }
  return { kind: actor.kind, id: null, name: actor.kind === 'system' ? actor.name : 'public' }
}

function delegatorOf(actor: Actor): Link['onBehalfOf'] {
  const delegator = actor.kind === 'person' ? actor.onBehalfOf : undefined
  return delegator && { id: delegator.personId, name: delegator.name }
}

function hashOf(previous: string, { at, actor, onBehalfOf, command, event, subject, details }: Link): string {
  const told: unknown[] = [at.toISOString(), actor.kind, actor.id, actor.name, command, event, subject.kind, subject.id, details ?? {}]
  // Only where it is set, so that the events from before there were delegations still hold.
  if (onBehalfOf) told.push([onBehalfOf.id, onBehalfOf.name])
  return createHash('sha256').update(previous).update(canonical(told)).digest('hex')
}

/** JSON with sorted keys: the database does not keep the order in which a document was written. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return `{${entries
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`)
    .join(',')}}`
}
