import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../support/database.ts'
import { answer, enter, regionenSettings, signedInAs } from '../support/sign-in-at-regionen.ts'
import { invited } from '../support/sign-in-people.ts'
import { locationOf, Visitor } from '../support/visitor.ts'
import { startWeb, type WebServer } from '../support/web-server.ts'

const database = testDatabase()
let web: WebServer

beforeAll(async () => {
  web = await startWeb(database, regionenSettings())
})
afterAll(() => web.stop())

describe('an invitation', () => {
  const token = (link: string) => link.split('/').at(-1)!

  it('cannot be guessed or altered', async () => {
    const link = await (await invited(web)).invite()
    for (const path of [
      '/invitation/',
      '/invitation/a',
      `/invitation/${'a'.repeat(43)}`,
      `/invitation/${token(link).slice(0, -1)}`,
      `/invitation/${token(link)}x`,
    ])
      expect([404, 422]).toContain((await new Visitor().get(web.address + path)).status)
    expect(token(link)).toHaveLength(43)
  })

  it('is kept as a hash only', async () => {
    const link = await (await invited(web)).invite()
    const rows = await database.app.selectFrom('people.invitation').selectAll().execute()
    const events = await database.app.selectFrom('platform.audit_event').select('details').execute()
    expect(JSON.stringify([rows, events])).not.toContain(token(link))
  })

  it('is shown to the public role by its hash alone', async () => {
    await (await invited(web)).invite()
    await expect(database.published.selectFrom('people.invitation').selectAll().execute()).rejects.toThrow(/permission denied/)
    await expect(database.published.selectFrom('people.identity').selectAll().execute()).rejects.toThrow(/permission denied/)
    await expect(database.published.selectFrom('platform.sign_in_request').selectAll().execute()).rejects.toThrow(/permission denied/)
    const { rows } = await sql`select * from people.invitation_bearing(${'0'.repeat(64)})`.execute(database.published)
    expect(rows).toEqual([])
  })

  it('that has expired lets nobody in, also when sign-in began before', async () => {
    const person = await invited(web, 'Den sene')
    const link = await person.invite()
    const visitor = new Visitor()
    const asked = locationOf(await visitor.get(`${web.address}/log-ind/regionen?invitation=${token(link)}`))!
    await database.app
      .updateTable('people.invitation')
      .set({ expires_at: new Date(Date.now() - 1000) })
      .where('person_id', '=', person.personId)
      .execute()
    expect((await visitor.get(link)).status).toBe(422)
    expect((await visitor.post(link)).status).toBe(422)
    const entered = await answer(web, visitor, asked, 'sen')
    expect(locationOf(entered)).toContain('fejl=invitation-expired')
    expect(await signedInAs(web, visitor)).toBeUndefined()
    expect(await database.app.selectFrom('people.identity').select('id').where('subject', '=', 'sen').execute()).toEqual([])
  })

  it('lets in once without an account, and not again', async () => {
    const link = await (await invited(web, 'Praktiserende læge')).invite()
    const [first, second] = [new Visitor(), new Visitor()]
    expect(locationOf(await first.post(link))).toBe(`${web.address}/min-side/noegler`)
    expect(await signedInAs(web, first)).toBe('Praktiserende læge')
    expect((await second.post(link)).status).toBe(422)
    expect(await signedInAs(web, second)).toBeUndefined()
  })

  it('used twice at the same moment counts once', async () => {
    const link = await (await invited(web, 'Den hurtige')).invite()
    const statuses = await Promise.all(Array.from({ length: 5 }, async () => (await new Visitor().post(link)).status))
    expect(statuses.toSorted((a, b) => a - b)).toEqual([303, 422, 422, 422, 422])
  })
})

describe('an invitation that another has put in a link', () => {
  const led = async (site: string) => {
    const link = await (await invited(web, `Lokkeren ${site}`)).invite()
    const visitor = new Visitor()
    const way = `${web.address}/log-ind/regionen?invitation=${link.split('/').at(-1)!}`
    return { link, visitor, answer: await visitor.get(way, { 'sec-fetch-site': site }) }
  }

  it.each(['cross-site', 'same-site', 'none'])('ties no account, but is shown first: %s', async (site) => {
    const { link, visitor, answer: shown } = await led(site)
    expect(locationOf(shown)).toBe(link)
    expect(shown.headers.getSetCookie()).toEqual([])
    expect(await (await visitor.get(link)).text()).toContain(`Lokkeren ${site}`)
  })

  it('counts from the page that shows it', async () => {
    const { visitor, answer: asked } = await led('same-origin')
    await answer(web, visitor, locationOf(asked)!, 'den-inviterede')
    expect(await signedInAs(web, visitor)).toBe('Lokkeren same-origin')
  })
})

describe('an account that is removed', () => {
  it('signs out wherever it was signed in, and signs nobody in any more', async () => {
    const visitor = new Visitor()
    await enter(web, visitor, 'Den tidligere')
    const { person_id: id } = await database.app
      .selectFrom('people.identity')
      .select('person_id')
      .where('subject', '=', 'Den tidligere')
      .executeTakeFirstOrThrow()
    const page = await (await visitor.get(`${web.address}/personer/${id}/log-ind`)).text()
    const [, konto = ''] = /name="konto" value="([^"]+)"/.exec(page) ?? []
    await visitor.post(`${web.address}/personer/${id}/log-ind/fjern`, { konto })
    expect(await signedInAs(web, visitor)).toBeUndefined()
    const asked = locationOf(await visitor.get(`${web.address}/log-ind/regionen`))!
    expect(locationOf(await answer(web, visitor, asked, 'Den tidligere'))).toContain('fejl=not-invited')
  })

  it("is no one else's to remove or see", async () => {
    const [owner, other] = [new Visitor(), new Visitor()]
    await enter(web, owner, 'Ejeren')
    await enter(web, other, 'Naboen')
    const { person_id: id, id: konto } = await database.app
      .selectFrom('people.identity')
      .select(['person_id', 'id'])
      .where('subject', '=', 'Ejeren')
      .executeTakeFirstOrThrow()
    for (const visitor of [other, new Visitor()]) {
      expect((await visitor.get(`${web.address}/personer/${id}/log-ind`)).status).toBe(404)
      expect((await visitor.post(`${web.address}/personer/${id}/log-ind`)).status).toBe(404)
      expect((await visitor.post(`${web.address}/personer/${id}/log-ind/fjern`, { konto })).status).toBe(404)
    }
    expect(await signedInAs(web, owner)).toBe('Ejeren')
  })
})
