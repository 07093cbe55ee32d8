import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NotFound, NotPermitted, Refused } from '../../../src/kernel/refusal.ts'
import { changesInWords } from '../../../src/modules/oversight/pages/value-in-words.ts'
import { eventSentences } from '../../../src/modules/oversight/pages/event-sentence.ts'
import { useCases } from '../../../src/platform/command/registry.ts'
import type { Context } from '../../../src/platform/command/use-case.ts'
import { projectFolder } from '../../../src/platform/settings/project-folder.ts'
import { filesOf } from '../../../tools/tree.mjs'
import { testDatabase } from '../../support/database.ts'
import { papersIn } from '../../support/papers-in.ts'
import { makeMatrixWorld, type MatrixWorld, now, secretWord } from './matrix-world.ts'
import { none, type Role, roles } from './roles.ts'
import { type Openness, opennesses, type Row } from './row.ts'
import { rows } from './rows.ts'

// Whatever a module defines is asked, also what nothing here imports by name.
for (const file of filesOf(projectFolder, 'src/modules'))
  if (/\/(commands|queries)\/.*\.ts$/.test(file) && !file.endsWith('.test.ts')) await import(path.join(projectFolder, file))

export const registered = useCases().filter(({ name }) => !name.startsWith('test.'))

interface Cell {
  readonly outcome: string
  readonly shown: boolean
  readonly events: readonly { readonly event: string; readonly command: string; readonly details: unknown }[]
}

/** Every role tries some of the use cases, open and closed, in a database of the calling file. */
export function describePermissions(isAsked: (name: string) => boolean): void {
  const database = testDatabase()
  const papers = papersIn(() => ({ actor: { kind: 'system', name: 'Samspil' }, now, database }))
  const asked = registered.filter(({ name }) => rows[name] && isAsked(name))
  let world: MatrixWorld
  let cells = 0
  beforeAll(async () => {
    world = await makeMatrixWorld(database, papers)
  })
  afterAll(() => console.log(`permission matrix: ${cells} cells, ${asked.length} use cases, ${roles.length} roles`))

  describe.each(asked)('$name', ({ name, kind }) => {
    it.each(opennesses)('is for those whom its row names: %s', { timeout: 60_000 }, async (openness) => {
      const row = rows[name]!
      const may = 'open' in row.may ? row.may[openness] : row.may
      const seen: Partial<Record<Role, Cell>> = {}
      await database.rolledBack(async (db) => {
        const last =
          (
            await db.app
              .selectFrom('platform.audit_event')
              .select(({ fn }) => fn.max('id').as('id'))
              .executeTakeFirst()
          )?.id ?? 0
        for (const role of roles) {
          seen[role] = await cell({ db, world }, row, { role, openness, last })
          cells++
        }
      })
      const told = (role: Role): string => (seen[role]!.outcome === 'forbidden' ? 'may not' : 'may')
      expect(Object.fromEntries(roles.map((role) => [role, told(role)]))).toEqual(
        Object.fromEntries(roles.map((role) => [role, may.includes(role) ? 'may' : 'may not'])),
      )
      for (const role of may) {
        expect(seen[role]!.outcome, role).toBe((typeof row.refused === 'string' ? row.refused : row.refused?.[role]) ?? 'done')
        if (kind === 'command' && seen[role]!.outcome === 'done')
          expect(
            seen[role]!.events.map(({ command }) => command),
            `${role} leaves an event`,
          ).toContain(name)
      }
      const shownTo = closedShownTo(row, openness)
      for (const role of roles) {
        const { shown, events } = seen[role]!
        if (!shownTo.includes(role)) expect(shown, `${role} is shown nothing closed`).toBe(false)
        const read = events.some(({ event }) => event === 'closed-material.read')
        // The machine is nobody to whom something is shown.
        expect(read || !shown || role === 'system', `${role} was shown something closed, and it is recorded`).toBe(true)
        if (shownTo.includes(role) && role !== 'system') expect(read, `${role} reads what is closed`).toBe(true)
        for (const { event, details } of events) {
          expect(eventSentences.da[event], `${event} has a sentence`).toBeDefined()
          for (const { field } of changesInWords(details as Record<string, unknown>, 'da'))
            expect(field, `${event}: say the field under fields in oversight/texts`).not.toMatch(/^[a-z]/)
        }
      }
    })
  })
}

function closedShownTo({ showsClosedTo = none }: Row, openness: Openness): readonly Role[] {
  if ('open' in showsClosedTo) return showsClosedTo[openness]
  return openness === 'closed' ? showsClosedTo : none
}

/** One role tries, on a connection where nothing stays. @param last the newest event before */
async function cell(
  { db, world }: { readonly db: Pick<Context['database'], 'app' | 'published'>; readonly world: MatrixWorld },
  row: Row,
  { role, openness, last }: { readonly role: Role; readonly openness: Openness; readonly last: number },
): Promise<Cell> {
  await sql`savepoint cell`.execute(db.app)
  try {
    const { outcome, answer } = await tried(row, { context: { actor: world.actors[role], now, database: db }, world }, openness)
    const recorded = db.app.selectFrom('platform.audit_event').select(['event', 'command', 'details']).where('id', '>', last)
    return {
      outcome,
      shown: JSON.stringify(answer ?? null).includes(secretWord),
      events: outcome === 'forbidden' ? [] : await recorded.execute(),
    }
  } finally {
    await sql`rollback to savepoint cell`.execute(db.app)
  }
}

async function tried(
  row: Row,
  { context, world }: { readonly context: Context; readonly world: MatrixWorld },
  openness: Openness,
): Promise<{ outcome: string; answer?: unknown }> {
  try {
    return { outcome: 'done', answer: await row.run(context, world, openness) }
  } catch (error) {
    if (error instanceof NotPermitted || error instanceof NotFound) return { outcome: 'forbidden' }
    if (error instanceof Refused) return { outcome: error.refusal.code }
    return { outcome: (error as Error).message }
  }
}
