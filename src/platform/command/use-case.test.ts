import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { publicActor, type SystemActor } from '../../kernel/actor.ts'
import { NotFound, NotPermitted } from '../../kernel/refusal.ts'
import { findBrokenLink } from '../audit/audit.ts'
import { command, type Context, query } from './use-case.ts'

const machine: SystemActor = { kind: 'system', name: 'Test' }
const now = new Date('2026-11-22T08:00:00Z')
const subject = { kind: 'test', id: '1' }

describe('use cases', () => {
  const database = testDatabase()
  const context = (actor: Context['actor'] = machine): Context => ({ actor, now, database })
  const addOrganisation = command<string, void>('test.add', async ({ db, permit, record }, slug) => {
    permit(true)
    await db.insertInto('people.organisation').values({ slug, name: slug, short_name: slug, sector: 'other', kind: 'other' }).execute()
    await record({ event: 'test.added', subject, details: { b: 1, a: { d: [1, 'æ'], c: null } } })
  })
  const slugs = () => database.app.selectFrom('people.organisation').select('slug').execute()

  it('commits a command that asked and recorded, and leaves a whole audit chain', async () => {
    await addOrganisation(context(), 'one')
    await addOrganisation(context(), 'two')
    expect((await slugs()).map(({ slug }) => slug)).toEqual(expect.arrayContaining(['one', 'two']))
    expect(await findBrokenLink(database.app)).toBeUndefined()
  })

  it('undoes a command that did not record, or did not ask', async () => {
    const silent = command<void, void>('test.silent', async ({ db, permit }) => {
      permit(true)
      await db.deleteFrom('people.organisation').execute()
    })
    const unasked = command<void, void>('test.unasked', async ({ record }) => record({ event: 'x', subject }))
    await addOrganisation(context(), 'three')
    await expect(silent(context(), undefined)).rejects.toThrow('recorded no event')
    await expect(unasked(context(), undefined)).rejects.toThrow('asked no permission')
    expect((await slugs()).map(({ slug }) => slug)).toContain('three')
  })

  it('tells apart what is forbidden from what may not be known', async () => {
    const forbidden = query<void, void>('test.forbidden', async ({ permit }) => permit(false))
    const unknown = query<void, void>('test.unknown', async ({ permitToKnow }) => permitToKnow(false))
    await expect(forbidden(context(), undefined)).rejects.toThrow(NotPermitted)
    await expect(unknown(context(), undefined)).rejects.toThrow(NotFound)
  })

  it('lets a query write nothing, and the public see only what is published', async () => {
    const writing = query<void, unknown>('test.writing', async ({ db, permit }) => {
      permit(true)
      return db.deleteFrom('people.organisation').execute()
    })
    await expect(writing(context(), undefined)).rejects.toThrow('read-only')
    const whoAmI = query<void, string>('test.who', async ({ db, permit }) => {
      permit(true)
      const { rows } = await sql<{ name: string }>`select current_user as name`.execute(db)
      return rows[0]!.name
    })
    expect(await whoAmI(context(publicActor), undefined)).toBe('samspil_public')
    expect(await whoAmI(context(), undefined)).toBe('samspil_app')
  })

  it('keeps the audit log from being changed by the program', async () => {
    await expect(sql`update platform.audit_event set event = 'x'`.execute(database.app)).rejects.toThrow('permission denied')
    await expect(sql`delete from platform.audit_event`.execute(database.app)).rejects.toThrow('permission denied')
  })
})
