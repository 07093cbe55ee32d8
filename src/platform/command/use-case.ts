import type { Kysely, Transaction } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import { NotFound, NotPermitted } from '../../kernel/refusal.ts'
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
  readonly db: Transaction<DB>
}

export interface Command extends Asking {
  readonly db: Transaction<DB>
  /** Last step: what was done, for the audit log. */
  record(event: AuditedEvent): Promise<void>
}

export type UseCase<Input, Output> = (context: Context, input: Input) => Promise<Output>

/** A question: a read-only transaction, for the public through the role that sees published rows only. */
export function query<Input, Output>(name: string, work: (query: Query, input: Input) => Promise<Output>): UseCase<Input, Output> {
  register('query', name)
  return ({ actor, now, database }, input) => {
    const db = actor.kind === 'public' ? database.published : database.app
    return db
      .transaction()
      .setAccessMode('read only')
      .execute(async (transaction) => {
        const asking = askingOf(name, actor, now)
        const answer = await work({ ...asking, db: transaction }, input)
        asking.assertAsked()
        return answer
      })
  }
}

/** A deed: one transaction, which does not commit unless permission was asked and an event recorded. */
export function command<Input, Output>(name: string, work: (command: Command, input: Input) => Promise<Output>): UseCase<Input, Output> {
  register('command', name)
  return ({ actor, now, database }, input) =>
    database.app.transaction().execute(async (transaction) => {
      const asking = askingOf(name, actor, now)
      let recorded = false
      const record = async (event: AuditedEvent): Promise<void> => {
        asking.assertAsked()
        await appendEvent(transaction, actor, name, now, event)
        recorded = true
      }
      const outcome = await work({ ...asking, db: transaction, record }, input)
      asking.assertAsked()
      if (!recorded) throw new Error(`command ${name} recorded no event`)
      return outcome
    })
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
