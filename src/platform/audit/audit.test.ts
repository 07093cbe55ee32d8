import { sql } from 'kysely'
import { Client } from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { signedIn } from '../../../test/support/signed-in.ts'
import { testDatabase } from '../../../test/support/database.ts'
import type { SignedInActor } from '../../kernel/actor.ts'
import { appendEvent, findBrokenLink, findNewestEvent } from './audit.ts'

const database = testDatabase()
const now = new Date('2026-11-22T08:00:00Z')
const secretary: SignedInActor = signedIn({ personId: '00000000-0000-4000-8000-000000000001', name: 'Sekretæren' })
const delegator = { personId: '00000000-0000-4000-8000-000000000002', name: 'Formanden' }
const subject = { kind: 'meeting', id: 'm' }

beforeAll(async () => {
  for (const [event, actor] of [
    ['first', secretary],
    ['second', { ...secretary, onBehalfOf: delegator }],
    ['third', secretary],
  ] as const)
    await appendEvent(database.app, actor, 'test.do', now, { event, subject, before: { place: 'A' }, after: { place: 'B' } })
})

/** What somebody with the owner's password could do, undone afterwards. @returns the broken link, counted from 1 */
async function brokenBy(...statements: string[]): Promise<number | undefined> {
  const client = new Client(database.logins.owner)
  await client.connect()
  const ids = (await database.app.selectFrom('platform.audit_event').select('id').orderBy('id').execute()).map(({ id }) => String(id))
  try {
    await client.query('create table copy_of_audit as select * from platform.audit_event')
    for (const statement of statements) await client.query(statement)
    const found = await findBrokenLink(database.app)
    return found === undefined ? undefined : ids.indexOf(found) + 1
  } finally {
    await client.query('delete from platform.audit_event')
    await client.query('insert into platform.audit_event overriding system value select * from copy_of_audit; drop table copy_of_audit')
    await client.end()
  }
}

const nth = (at: number) => `(select id from platform.audit_event order by id offset ${at - 1} limit 1)`

describe('the chain', () => {
  it('is whole as it was written, on whose behalf and what was before and after with it', async () => {
    expect(await findBrokenLink(database.app)).toBeUndefined()
    const [, second] = await database.app.selectFrom('platform.audit_event').selectAll().orderBy('id').execute()
    expect(second).toMatchObject({
      actor_name: 'Sekretæren',
      on_behalf_of: 'Formanden',
      on_behalf_of_id: delegator.personId,
      details: { before: { place: 'A' }, after: { place: 'B' } },
    })
  })

  it.each<[string, string, number]>([
    ['an event told otherwise', `update platform.audit_event set event = 'other' where id = ${nth(1)}`, 1],
    ['another doer', `update platform.audit_event set actor_name = 'En anden' where id = ${nth(2)}`, 2],
    ['details changed', `update platform.audit_event set details = '{}' where id = ${nth(3)}`, 3],
    ['on behalf of nobody any more', `update platform.audit_event set on_behalf_of = null, on_behalf_of_id = null where id = ${nth(2)}`, 2],
    ['on behalf of another', `update platform.audit_event set on_behalf_of = 'En anden' where id = ${nth(2)}`, 2],
    [
      'on behalf of somebody, said afterwards',
      `update platform.audit_event set on_behalf_of = 'X', on_behalf_of_id = '${delegator.personId}' where id = ${nth(3)}`,
      3,
    ],
    ['the first removed', `delete from platform.audit_event where id = ${nth(1)}`, 2],
    ['one in the middle removed', `delete from platform.audit_event where id = ${nth(2)}`, 3],
  ])('shows %s', async (_, statement, broken) => expect(await brokenBy(statement)).toBe(broken))

  it('shows an event put in between', async () => {
    const put = `insert into platform.audit_event (at, actor_kind, actor_name, command, event, subject_kind, subject_id, previous_hash, hash)
      select at, 'system', 'Samspil', 'test.do', 'put in', 'meeting', 'm', hash, 'made up' from platform.audit_event where id = ${nth(3)}`
    expect(await brokenBy(put)).toBe(0)
    expect(await findBrokenLink(database.app)).toBeUndefined()
  })

  it('holds what was written before there were delegations', async () => {
    // As the program of then wrote it: these very fields, in this order.
    const known = 'a51a075982017c686c99766fdaafd6f0f9050a2281e74b6bc2f932c514599f9f'
    const [first] = await database.app.selectFrom('platform.audit_event').select('hash').orderBy('id').execute()
    expect(first?.hash).toBe(known)
  })

  it.each([
    'update platform.audit_event set event = event',
    'delete from platform.audit_event',
    'truncate platform.audit_event',
    'drop table platform.audit_event',
  ])('cannot be changed by the program: %s', async (statement) =>
    expect(sql.raw(statement).execute(database.app)).rejects.toThrow(/permission denied|must be owner/),
  )
})

it('the readings of closed material make nothing stale that everyone sees', async () => {
  const before = await findNewestEvent(database.published)
  await database.rolledBack(async ({ app, published }) => {
    await appendEvent(app, secretary, 'test.read', now, { event: 'closed-material.read', subject })
    expect(await findNewestEvent(published)).toBe(before)
    await appendEvent(app, secretary, 'test.do', now, { event: 'fourth', subject })
    expect(await findNewestEvent(published)).not.toBe(before)
  })
})
