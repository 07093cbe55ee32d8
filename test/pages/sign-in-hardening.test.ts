import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actorOf } from '../../src/app/actor-of.ts'
import { insertPerson, upsertDemoRole } from '../../src/modules/people/index.ts'
import { openSession } from '../../src/platform/identity/sessions.ts'
import { readSettings } from '../../src/platform/settings/settings.ts'
import { testDatabase } from '../support/database.ts'
import { clientId, type OidcIssuer, startOidcIssuer } from '../support/oidc-issuer.ts'
import { providersFile } from '../support/providers-file.ts'
import { assertionFor, formOf, newKey, questionIn, samlEntryPoint, samlIssuer, signed } from '../support/saml-issuer.ts'
import { invited } from '../support/sign-in-people.ts'
import { locationOf, Visitor } from '../support/visitor.ts'
import { startWeb, type WebServer } from '../support/web-server.ts'

const database = testDatabase()
const key = newKey()
const regionen = {
  kind: 'saml',
  id: 'regionen',
  name: 'Regionen',
  issuer: samlIssuer,
  entryPoint: samlEntryPoint,
  certificates: [{ file: 'regionen.pem' }],
}
const files = () => providersFile({}, [regionen], { 'regionen.pem': key.publicKey })
let web: WebServer

beforeAll(async () => {
  web = await startWeb(database, files())
})
afterAll(() => web.stop())

/** Signs a new person in by invitation. @returns the answer that did it */
async function enter(server: WebServer, visitor: Visitor, name: string, wish = ''): Promise<Response> {
  const link = await (await invited(server, name)).invite()
  const asked = locationOf(await visitor.get(`${server.address}/log-ind/regionen?invitation=${link.split('/').at(-1)!}${wish}`))!
  return answer(server, visitor, asked, name)
}

async function answer(server: WebServer, visitor: Visitor, asked: string, subject: string): Promise<Response> {
  const question = questionIn(asked)
  const to = `${server.address}${new URL(question.callback).pathname}`
  const xml = signed(assertionFor(question, { subject }), key.privateKey)
  const received = await new Visitor().post(to, formOf(xml, question), { 'sec-fetch-site': 'cross-site' })
  return visitor.get(`${server.address}${new URL(locationOf(received)!).pathname}${new URL(locationOf(received)!).search}`)
}

async function signedInAs(server: WebServer, visitor: Visitor): Promise<string | undefined> {
  return /Du er logget ind som ([^<]+)/.exec(await (await visitor.get(`${server.address}/log-ind`)).text())?.[1]
}

describe('session fixation', () => {
  it('a session that was planted before sign-in is not the one after it, and ends', async () => {
    const attacker = new Visitor()
    await enter(web, attacker, 'Angriberen')
    const planted = attacker.cookie(web.address, 'samspil_session')!
    const victim = new Visitor()
    victim.plant(web.address, 'samspil_session', planted)
    await enter(web, victim, 'Offeret')
    expect(await signedInAs(web, victim)).toBe('Offeret')
    expect(victim.cookie(web.address, 'samspil_session')).not.toBe(planted)
    expect(await signedInAs(web, attacker)).toBeUndefined()
  })

  it('a made-up token is no session, before and after', async () => {
    const visitor = new Visitor()
    visitor.plant(web.address, 'samspil_session', 'a'.repeat(43))
    expect(await signedInAs(web, visitor)).toBeUndefined()
    await enter(web, visitor, 'Den rette')
    expect(visitor.cookie(web.address, 'samspil_session')).not.toBe('a'.repeat(43))
  })
})

describe('a form from another site', () => {
  it.each(['/log-ud', '/invitation/abc', '/personer/00000000-0000-0000-0000-000000000000/log-ind', '/sprog/da'])(
    'is not taken at %s',
    async (path) => {
      const elsewhere: readonly Readonly<Record<string, string>>[] = [
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { 'sec-fetch-site': '', origin: 'https://ond.example' },
      ]
      for (const headers of elsewhere) expect((await new Visitor().post(`${web.address}${path}`, {}, headers)).status).toBe(403)
    },
  )

  it('signs nobody out', async () => {
    const visitor = new Visitor()
    await enter(web, visitor, 'Den, der bliver')
    await visitor.post(`${web.address}/log-ud`, {}, { 'sec-fetch-site': 'cross-site' })
    expect(await signedInAs(web, visitor)).toBe('Den, der bliver')
    await visitor.post(`${web.address}/log-ud`)
    expect(await signedInAs(web, visitor)).toBeUndefined()
  })
})

describe('the way on after sign-in', () => {
  it.each([
    ['https://ond.example/', '/'],
    ['//ond.example', '/'],
    ['/\\ond.example', '/'],
    ['/\t/ond.example', '/'],
    ['javascript:alert(1)', '/'],
    ['/udvalg?pr=2022-12-19', '/udvalg?pr=2022-12-19'],
  ])('is one of our own pages: %s leads to %s', async (wanted, path) => {
    const visitor = new Visitor()
    const name = `Gæst ${wanted}`
    await enter(web, visitor, name)
    await visitor.post(`${web.address}/log-ud`)
    const page = await (await visitor.get(`${web.address}/log-ind?tilbage=${encodeURIComponent(wanted)}`)).text()
    expect(page).not.toMatch(/href="(?!\/[^/\\]|\/"|#)/)
    const asked = locationOf(await visitor.get(`${web.address}/log-ind/regionen?tilbage=${encodeURIComponent(wanted)}`))!
    expect(locationOf(await answer(web, visitor, asked, name))).toBe(web.address + path)
  })
})

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
    expect(statuses.toSorted()).toEqual([303, 422, 422, 422, 422])
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

describe('production', () => {
  let production: WebServer
  const settings = () => ({
    ...files(),
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
          expect(await actorOf(database.app, token, new Date(), readSettings({ ...settings(), ...more }).demo)).toEqual({ kind: 'public' })
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

describe('every page of signing in', () => {
  let issuer: OidcIssuer
  let demo: WebServer
  beforeAll(async () => {
    issuer = await startOidcIssuer([])
    const kommunen = { kind: 'oidc', id: 'kommunen', name: 'Kommunen', issuer: issuer.issuer, clientId, clientSecret: { environment: 'H' } }
    demo = await startWeb(database, providersFile({ H: issuer.clientSecret }, [kommunen]))
  })
  afterAll(async () => {
    await demo.stop()
    await issuer.stop()
  })

  it('allows our own scripts only, has none inline, and tells no address onwards', async () => {
    const person = await invited(demo)
    const visitor = new Visitor()
    const pages = [
      '/log-ind',
      '/log-ind?fejl=provider-down&udbyder=kommunen',
      '/log-ind?fejl=%3Cscript%3E',
      '/log-ind?udbyder=%22%3E%3Cscript%3E&fejl=not-invited&tilbage=%22onload%3D',
      new URL(await person.invite()).pathname,
      '/invitation/%3Cscript%3E',
    ]
    for (const path of pages) {
      const page = await visitor.get(demo.address + path)
      const policy = page.headers.get('content-security-policy') ?? ''
      expect(policy, path).toContain("script-src 'self'")
      expect(policy, path).not.toContain('unsafe')
      expect(policy, path).toContain("frame-ancestors 'none'")
      expect(page.headers.get('referrer-policy'), path).toBe('no-referrer')
      const html = await page.text()
      expect(html, path).not.toMatch(/<script(?![^>]*\bsrc=)|\son[a-z]+=|\sstyle=|javascript:/i)
    }
  })

  it.each(['constructor', '__proto__', 'refusals', 'ukendt'])('shows no more than our sentences for fejl=%s', async (fejl) => {
    const page = await new Visitor().get(`${demo.address}/log-ind?fejl=${fejl}`)
    expect(page.status).toBe(200)
    expect(await page.text()).not.toContain('Du er ikke logget ind')
  })

  it('that is not there is not there', async () => {
    expect((await new Visitor().get(`${demo.address}/log-ind/ukendt`)).status).toBe(404)
    expect((await new Visitor().get(`${demo.address}/log-ind/ukendt/svar?state=x`)).status).toBe(404)
  })
})
