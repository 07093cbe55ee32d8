import type { Kysely, Transaction } from 'kysely'
import { type Actor, type Delegator, waysOfActing } from '../../kernel/actor.ts'
import { NotFound, NotPermitted, Refused } from '../../kernel/refusal.ts'
import { type AuditedEvent, appendEvent } from '../audit/audit.ts'
import type { DB } from '../database/schema.ts'
import { register } from './registry.ts'

/** Who asks, when, and of which database. Made once per request, job or command line. */
export interface Context {
  readonly actor: Actor
  readonly now: Date
  readonly database: {
    /** Reads and writes everything that modules may. */
    readonly app: Kysely<DB>
    /** As `app` through a login that can only read. Without it a question opens a read-only transaction of its own. */
    readonly reading?: Kysely<DB>
    /** Logs in as the role that can see published rows only. */
    readonly published: Kysely<DB>
  }
}

interface Asking {
  readonly actor: Actor
  readonly now: Date
  /** First step of every use case. @throws NotPermitted */
  permit(allowed: boolean): void
  /** Instead of `permit` where the actor may not even know that the object exists. @throws NotFound */
  permitToKnow(allowed: boolean): void
}

export interface Query extends Asking {
  /** What is asked at once is answered at once, on several connections. */
  readonly db: Kysely<DB>
  /** What of the answer is closed. It is recorded before the answer is given; what cannot be recorded is not shown. */
  showsClosed(reading: ClosedReading): void
}

/** That somebody was shown closed material. */
export interface ClosedReading {
  readonly subject: AuditedEvent['subject']
  /** Which items, files or hits; never their text. */
  readonly details: Readonly<Record<string, unknown>>
  /** By whose right, where it is not the actor's own. */
  readonly onBehalfOf?: Delegator | undefined
}

export interface Command extends Asking {
  readonly db: Transaction<DB>
  /** Last step: what was done, for the audit log. */
  record(event: AuditedEvent): Promise<void>
  /** Instead, where the deed only goes on with one that stands in the log: somebody writes on in a text. */
  goesOn(): void
}

export type UseCase<Input, Output> = (context: Context, input: Input) => Promise<Output>

/**
 * A question: it can only read, for the public through the role that sees published rows only. Each statement sees what is
 * committed when it begins, in a transaction as without one, so the login that can only read is spared its two round trips.
 */
export function query<Input, Output>(name: string, work: (query: Query, input: Input) => Promise<Output>): UseCase<Input, Output> {
  register('query', name)
  return async ({ actor, now, database }, input) => {
    const readings: ClosedReading[] = []
    const ask = async (db: Kysely<DB>): Promise<Output> => {
      const asking = askingOf(name, actor, now)
      const showsClosed = (reading: ClosedReading): void => void readings.push(reading)
      const found = await work({ ...asking, db, showsClosed }, input)
      asking.assertAsked()
      return found
    }
    const answer = await onlyReading(database, actor, ask)
    if (readings.length > 0) await recordReadings(database.app, readings, { actor, name, now })
    return answer
  }
}

function onlyReading<Output>(
  { app, reading, published }: Context['database'],
  actor: Actor,
  ask: (db: Kysely<DB>) => Promise<Output>,
): Promise<Output> {
  if (reading) return ask(actor.kind === 'public' ? published : reading)
  const db = actor.kind === 'public' ? published : app
  return db.transaction().setAccessMode('read only').execute(ask)
}

/** In a transaction of its own, as a question writes nothing. */
async function recordReadings(
  app: Kysely<DB>,
  readings: readonly ClosedReading[],
  { actor, name, now }: { readonly actor: Actor; readonly name: string; readonly now: Date },
): Promise<void> {
  if (actor.kind === 'public') throw new Error(`query ${name} showed the public something closed`)
  await app.transaction().execute(async (transaction) => {
    for (const { onBehalfOf, ...reading } of readings)
      await appendEvent(transaction, actor.kind === 'person' ? { ...actor, onBehalfOf } : actor, name, now, {
        ...reading,
        event: 'closed-material.read',
      })
  })
}

/**
 * A deed: one transaction, which does not commit unless permission was asked and an event recorded. It is done on another's
 * behalf only where the actor's own rights do not suffice.
 */
export function command<Input, Output>(name: string, work: (command: Command, input: Input) => Promise<Output>): UseCase<Input, Output> {
  register('command', name)
  return async (context, input) => {
    let refused: unknown
    for (const actor of waysOfActing(context.actor))
      try {
        return await deed({ ...context, actor }, input)
      } catch (error) {
        if (!(error instanceof Refused || error instanceof NotPermitted || error instanceof NotFound)) throw error
        // A refusal came further than a closed door, and says more.
        if (error instanceof Refused || !(refused instanceof Refused)) refused = error
      }
    throw refused
  }

  function deed({ actor, now, database }: Context, input: Input): Promise<Output> {
    return database.app.transaction().execute(async (transaction) => {
      const asking = askingOf(name, actor, now)
      let recorded = false
      const record = async (event: AuditedEvent): Promise<void> => {
        asking.assertAsked()
        await appendEvent(transaction, actor, name, now, event)
        recorded = true
      }
      const goesOn = (): void => {
        asking.assertAsked()
        recorded = true
      }
      const outcome = await work({ ...asking, db: transaction, record, goesOn }, input)
      asking.assertAsked()
      if (!recorded) throw new Error(`command ${name} recorded no event`)
      return outcome
    })
  }
}

function askingOf(name: string, actor: Actor, now: Date) {
  let asked = false
  return {
    actor,
    now,
    permit(allowed: boolean): void {
      asked = true
      if (!allowed) throw new NotPermitted(name)
    },
    permitToKnow(allowed: boolean): void {
      asked = true
      if (!allowed) throw new NotFound(name)
    },
    assertAsked(): void {
      if (!asked) throw new Error(`use case ${name} asked no permission`)
    },
  }
}
