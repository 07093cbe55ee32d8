import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actorOf } from '../../src/app/actor-of.ts'
import { insertPerson, upsertDemoRole } from '../../src/modules/people/index.ts'
import { openSession } from '../../src/platform/identity/sessions.ts'
import { readSettings } from '../../src/platform/settings/settings.ts'
import { testDatabase } from '../support/database.ts'
import { answer, regionenSettings, signedInAs } from '../support/sign-in-at-regionen.ts'
import { invited } from '../support/sign-in-people.ts'
import { questionIn } from '../support/saml-issuer.ts'
import { locationOf, Visitor } from '../support/visitor.ts'
import { startWeb, type WebServer } from '../support/web-server.ts'

const database = testDatabase()

describe('production', () => {
  let production: WebServer
  const settings = () => ({
    ...regionenSettings(),
    NODE_ENV: 'production',
    SAMSPIL_DEMO: '',
    DATABASE_URL: 'postgres://unused',
    SAMSPIL_ADDRESS: 'https://samspil.example',
  })
  beforeAll(async () => {
    production = await startWeb(database, settings())
  })
  afterAll(() => production.stop())

  it('has cookies of this host only, over TLS only, out of reach of scripts and other sites', async () => {
    const visitor = new Visitor()
    const link = await (await invited(production, 'Den forsigtige')).invite()
    const begun = await visitor.get(`${production.address}/log-ind/regionen?invitation=${link.split('/').at(-1)!}`)
    expect(begun.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-samspil_login_[\w-]{8}=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
    ])
    const entered = await answer(production, visitor, locationOf(begun)!, 'forsigtig')
    expect(entered.headers.getSetCookie()).toContainEqual(
      expect.stringMatching(/^__Host-samspil_session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
    )
    expect(await signedInAs(production, visitor)).toBe('Den forsigtige')
    const planted = new Visitor()
    planted.plant(production.address, 'samspil_session', visitor.cookie(production.address, '__Host-samspil_session')!)
    expect(await signedInAs(production, planted)).toBeUndefined()
  })

  it('names its own address to providers, whatever a request says', async () => {
    const asked = locationOf(await new Visitor().get(`${production.address}/log-ind/regionen`, { 'x-forwarded-host': 'ond.example' }))!
    expect(questionIn(asked).callback).toBe('https://samspil.example/log-ind/regionen/svar')
  })

  it('lets few try in a minute from one address', async () => {
    const visitor = new Visitor()
    const path = `${production.address}/invitation/${'a'.repeat(43)}`
    const statuses: number[] = []
    for (let at = 0; at < 61; at++) statuses.push((await visitor.get(path)).status)
    expect(statuses.slice(0, 50).every((status) => status === 422)).toBe(true)
    expect(statuses.at(-1)).toBe(429)
    expect((await visitor.get(`${production.address}/`)).status).toBe(200)
  })

  it('counts those behind a proxy one by one, but believes nobody else about who asks', async () => {
    const behind = await startWeb(database, { ...settings(), SAMSPIL_PROXIES: '127.0.0.1, 10.0.0.0/8' })
    const last = async (server: WebServer): Promise<number> => {
      let status = 0
      for (let at = 0; at < 61; at++)
        ({ status } = await new Visitor().get(`${server.address}/log-ind/regionen/svar?state=x`, { 'x-forwarded-for': `192.0.2.${at}` }))
      return status
    }
    expect(await last(behind)).toBe(303)
    expect(await last(production)).toBe(429)
    await behind.stop()
  })

  describe('has no role switch', () => {
    it.each([{}, { SAMSPIL_DEMO: 'off' }, { SAMSPIL_DEMO: '', DATABASE_URL: '' }])(
      'with %j, by its route or by a session left from a demo',
      async (more) => {
        const { id } = await insertPerson(database.app, 'Demoens driftsansvarlige', undefined, new Date())
        await upsertDemoRole(database.app, 'operator', id, 1)
        const server = await startWeb(database, { ...settings(), ...more })
        const visitor = new Visitor()
        expect((await visitor.post(`${server.address}/demo/rolle`, { rolle: 'operator' })).status).toBe(404)
        for (const method of ['demo', 'oidc'] as const) {
          const token = await openSession(database.app, { personId: id, method }, new Date())
          visitor.plant(server.address, '__Host-samspil_session', token)
          expect(await signedInAs(server, visitor)).toBeUndefined()
          const { demo } = readSettings({ ...settings(), ...more })
          expect(await actorOf(database.app, token, { now: new Date(), demo })).toEqual({ kind: 'public' })
        }
        expect(await (await visitor.get(`${server.address}/`)).text()).not.toContain('/demo/rolle')
        await server.stop()
      },
    )

    it('nor can it be started with one', async () => {
      await expect(startWeb(database, { ...settings(), SAMSPIL_DEMO: 'on' })).rejects.toMatchObject({
        code: 'setting-wrong',
        values: { name: 'SAMSPIL_DEMO' },
      })
    })
  })
})
