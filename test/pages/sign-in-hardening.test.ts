import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../support/database.ts'
import { clientId, type OidcIssuer, startOidcIssuer } from '../support/oidc-issuer.ts'
import { providersFile } from '../support/providers-file.ts'
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
