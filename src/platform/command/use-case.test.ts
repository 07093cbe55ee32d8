import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { signedIn } from '../../../test/support/signed-in.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { committeesOf, publicActor, type SignedInActor, type SystemActor } from '../../kernel/actor.ts'
import { NotFound, NotPermitted, Refused } from '../../kernel/refusal.ts'
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
    const { app, published } = database
    await expect(writing({ ...context(), database: { app, published } }, undefined)).rejects.toThrow('read-only')
    await expect(writing(context(publicActor), undefined)).rejects.toThrow('read-only')
    const whoAmI = query<void, string>('test.who', async ({ db, permit }) => {
      permit(true)
      const { rows } = await sql<{ name: string }>`select current_user as name`.execute(db)
      return rows[0]!.name
    })
    expect(await whoAmI(context(publicActor), undefined)).toBe('samspil_public')
    expect(await whoAmI(context(), undefined)).toBe('samspil_app')
  })

  describe('on behalf of another', () => {
    const chair = { personId: '00000000-0000-4000-8000-000000000002', name: 'Formanden' }
    const actor: SignedInActor = signedIn({
      personId: '00000000-0000-4000-8000-000000000001',
      name: 'Sekretæren',
      committees: [
        { committeeId: 'own', role: 'secretary' },
        { committeeId: 'lent', role: 'chair', onBehalfOf: chair },
      ],
    })
    const write = command<string, void>('test.write-in', async ({ actor: writer, permit, record }, committeeId) => {
      permit(committeesOf(writer).includes(committeeId))
      if (committeeId === 'lent' && committeesOf(writer, 'chair').length === 0) throw new Refused({ code: 'test/no' })
      await record({ event: 'test.written', subject: { kind: 'test', id: committeeId } })
    })
    const whose = async () =>
      (await database.app.selectFrom('platform.audit_event').select('on_behalf_of').orderBy('id', 'desc').limit(1).executeTakeFirst())
        ?.on_behalf_of

    it('is what one does with another’s rights, and not with one’s own', async () => {
      await write(context(actor), 'own')
      expect(await whose()).toBeNull()
      await write(context(actor), 'lent')
      expect(await whose()).toBe('Formanden')
      await expect(write(context(actor), 'another')).rejects.toThrow(NotPermitted)
      expect(await findBrokenLink(database.app)).toBeUndefined()
    })
  })

  describe('showing closed material', () => {
    const reader: SignedInActor = signedIn({ personId: '00000000-0000-4000-8000-000000000001', name: 'Sekretæren' })
    const show = query<void, string>('test.show-closed', async ({ permit, showsClosed }) => {
      permit(true)
      showsClosed({ subject, details: { items: ['2'] }, onBehalfOf: { personId: reader.personId, name: 'Formanden' } })
      return 'secret'
    })

    it('is recorded: who was shown what, by whose right', async () => {
      expect(await show(context(reader), undefined)).toBe('secret')
      const last = await database.app.selectFrom('platform.audit_event').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirst()
      expect(last).toMatchObject({
        event: 'closed-material.read',
        actor_name: 'Sekretæren',
        on_behalf_of: 'Formanden',
        details: { items: ['2'] },
      })
      expect(await findBrokenLink(database.app)).toBeUndefined()
    })

    it('does not happen when it cannot be recorded, nor ever for the public', async () => {
      const nobody = { ...reader, personId: 'no uuid' }
      await expect(show(context(nobody), undefined)).rejects.toThrow('uuid')
      await expect(show(context(publicActor), undefined)).rejects.toThrow('showed the public something closed')
    })
  })
})
