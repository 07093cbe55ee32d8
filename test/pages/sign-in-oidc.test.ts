import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../support/database.ts'
import { type OidcIssuer, startOidcIssuer } from '../support/oidc-issuer.ts'
import { providersFile } from '../support/providers-file.ts'
import { invited } from '../support/sign-in-people.ts'
import { locationOf, Visitor } from '../support/visitor.ts'
import { freePort, startWeb, type WebServer } from '../support/web-server.ts'

const database = testDatabase()
let issuer: OidcIssuer
let web: WebServer

beforeAll(async () => {
  const port = await freePort()
  issuer = await startOidcIssuer(['kommunen', 'nabokommunen'].map((id) => `http://127.0.0.1:${port}/log-ind/${id}/svar`))
  const file = providersFile({ KOMMUNENS_HEMMELIGHED: issuer.clientSecret }, [
    {
      kind: 'oidc',
      id: 'kommunen',
      name: 'Kommunen',
      issuer: issuer.issuer,
      clientId: 'samspil',
      clientSecret: { environment: 'KOMMUNENS_HEMMELIGHED' },
    },
  ])
  web = await startWeb(database, file, port)
})
afterEach(() => {
  issuer.alter = undefined
  issuer.down = false
  issuer.signsWithAnotherKey = false
})
afterAll(async () => {
  await web.stop()
  await issuer.stop()
})

/** From our page to the provider's account page, and as an account back to the address of our answer page. */
async function atProvider(visitor: Visitor, begin: string, account: string): Promise<string> {
  const asked = locationOf(await visitor.get(begin))!
  expect(asked).toContain(issuer.issuer)
  const page = await visitor.follow(await visitor.get(asked))
  // Whoever has an account's session there is not asked again.
  if (locationOf(page)) return locationOf(page)!
  const back = await visitor.follow(await visitor.post(page.url, account ? { konto: account } : {}))
  return locationOf(back)!
}

/** Whom the front page greets, by the account menu. */
async function signedInAs(visitor: Visitor): Promise<string | undefined> {
  const page = await (await visitor.get(`${web.address}/log-ind`)).text()
  return /Du er logget ind som ([^<]+)/.exec(page)?.[1]
}

/** @returns what the page says that the visitor is sent to */
async function told(visitor: Visitor, answer: Response): Promise<string> {
  return (await visitor.follow(answer)).text()
}

const begin = () => `${web.address}/log-ind/kommunen`
const withInvitation = (link: string) => `${begin()}?invitation=${link.split('/').at(-1)!}`

describe('an invitation', () => {
  it('ties an account to the person, once; after that the account signs them in', async () => {
    const person = await invited(web, 'Borgmesteren i Gladsaxe')
    const link = await person.invite()
    const visitor = new Visitor()
    const page = await (await visitor.get(link)).text()
    expect(page).toContain('Borgmesteren i Gladsaxe')
    expect(page).toContain(`/log-ind/kommunen?invitation=`)

    const back = await atProvider(visitor, withInvitation(link), 'bm')
    const entered = await visitor.get(back)
    expect(locationOf(entered)).toBe(`${web.address}/min-side`)
    expect(await signedInAs(visitor)).toBe('Borgmesteren i Gladsaxe')

    await visitor.post(`${web.address}/log-ud`)
    expect(await signedInAs(visitor)).toBeUndefined()
    const again = await visitor.get(await atProvider(visitor, `${begin()}?tilbage=%2Fudvalg`, 'bm'))
    expect(locationOf(again)).toBe(`${web.address}/udvalg`)
    expect(await signedInAs(visitor)).toBe('Borgmesteren i Gladsaxe')
    const events = await database.app
      .selectFrom('platform.audit_event')
      .select(['event', 'details'])
      .where('subject_id', '=', person.personId)
      .execute()
    const { label } = await database.app
      .selectFrom('people.identity')
      .select('label')
      .where('person_id', '=', person.personId)
      .executeTakeFirstOrThrow()
    // It may be a mail address, which could not be forgotten there.
    expect(JSON.stringify(events)).not.toContain(label)
    expect(events.map(({ event }) => event)).toEqual([
      'invitation.made',
      'identity.tied',
      'person.signed-in',
      'person.signed-out',
      'person.signed-in',
    ])
  })

  it('does not count a second time, also for another account', async () => {
    const link = await (await invited(web, 'Borgmesteren i Ballerup')).invite()
    await new Visitor().get(await atProvider(new Visitor(), withInvitation(link), 'nobody-yet'))
    const first = new Visitor()
    await first.get(await atProvider(first, withInvitation(link), 'ballerup'))
    expect(await signedInAs(first)).toBe('Borgmesteren i Ballerup')
    const second = new Visitor()
    expect((await second.get(link)).status).toBe(422)
    expect(await told(second, await second.get(withInvitation(link)))).toContain('Linket er allerede brugt')
  })

  it('does not take an account that is tied to another person, and stays good for the right one', async () => {
    const first = await (await invited(web, 'Borgmesteren i Herlev')).invite()
    const visitor = new Visitor()
    await visitor.get(await atProvider(visitor, withInvitation(first), 'herlev'))
    const second = await (await invited(web, 'Borgmesteren i Egedal')).invite()
    const other = new Visitor()
    expect(await told(other, await other.get(await atProvider(other, withInvitation(second), 'herlev')))).toContain(
      'knyttet til en anden person',
    )
    expect(await signedInAs(other)).toBeUndefined()
    const right = new Visitor()
    await right.get(await atProvider(right, withInvitation(second), 'egedal'))
    expect(await signedInAs(right)).toBe('Borgmesteren i Egedal')
  })

  it('that is newer puts an end to the one before', async () => {
    const person = await invited(web, 'Borgmesteren i Furesø')
    const [old, fresh] = [await person.invite(), await person.invite()]
    expect((await new Visitor().get(old)).status).toBe(422)
    expect((await new Visitor().get(fresh)).status).toBe(200)
  })
})

describe('an account that nobody here was invited with', () => {
  it('signs nobody in, even with the name of somebody here, and leaves nothing behind', async () => {
    await invited(web, 'ukendt hos kommunen')
    const count = async () => (await database.app.selectFrom('people.person').select('id').execute()).length
    const before = await count()
    const visitor = new Visitor()
    const page = await told(visitor, await visitor.get(await atProvider(visitor, begin(), 'ukendt')))
    expect(page).toContain('ingen her har inviteret dig')
    expect(await signedInAs(visitor)).toBeUndefined()
    expect(await count()).toBe(before)
    expect((await database.app.selectFrom('people.identity').selectAll().execute()).map(({ subject }) => subject)).not.toContain('ukendt')
  })
})

describe('refused', () => {
  let visitor: Visitor
  beforeAll(async () => {
    visitor = new Visitor()
    const link = await (await invited(web, 'Koncerndirektøren')).invite()
    await visitor.get(await atProvider(visitor, withInvitation(link), 'koncern'))
  })

  const now = () => Math.floor(Date.now() / 1000)
  it.each<[string, Parameters<NonNullable<OidcIssuer['alter']>>[0]]>([
    ['for another audience', { aud: 'another-client' }],
    ['from another issuer', { iss: 'https://login.example' }],
    ['with another nonce', { nonce: 'replayed' }],
    ['that has expired', { exp: now() - 3600, iat: now() - 7200 }],
  ])('a token %s, though it is well signed', async (_, change) => {
    issuer.alter = (claims) => ({ ...claims, ...change })
    const other = new Visitor()
    const answer = await other.get(await atProvider(other, begin(), 'koncern'))
    expect(await told(other, answer)).toContain('kunne ikke godtages')
    expect(await signedInAs(other)).toBeUndefined()
  })

  it("a token that is not signed with the provider's key", async () => {
    issuer.signsWithAnotherKey = true
    const other = new Visitor()
    expect(await told(other, await other.get(await atProvider(other, begin(), 'koncern')))).toContain('kunne ikke godtages')
    expect(await signedInAs(other)).toBeUndefined()
  })

  it('a token without a nonce', async () => {
    issuer.alter = ({ nonce: _nonce, ...claims }) => claims
    const other = new Visitor()
    expect(await told(other, await other.get(await atProvider(other, begin(), 'koncern')))).toContain('kunne ikke godtages')
  })

  it('an answer that was used before', async () => {
    const other = new Visitor()
    const back = await atProvider(other, begin(), 'koncern')
    await other.get(back)
    await other.post(`${web.address}/log-ud`)
    expect(await told(other, await other.get(back))).toContain('Begynd forfra')
    expect(await signedInAs(other)).toBeUndefined()
  })

  it("a code that was used before, put into another request of one's own", async () => {
    const other = new Visitor()
    const used = new URL(await atProvider(other, begin(), 'koncern'))
    await other.get(used.href)
    await other.post(`${web.address}/log-ud`)
    const fresh = new URL(await atProvider(other, begin(), 'koncern'))
    fresh.searchParams.set('code', used.searchParams.get('code')!)
    expect(await told(other, await other.get(fresh.href))).toContain('kunne ikke godtages')
    expect(await signedInAs(other)).toBeUndefined()
  })

  it("somebody else's answer, sent into my browser", async () => {
    const back = await atProvider(new Visitor(), begin(), 'koncern')
    const victim = new Visitor()
    await victim.get(begin())
    expect(await told(victim, await victim.get(back))).toContain('begyndt et andet sted')
    expect(await signedInAs(victim)).toBeUndefined()
  })

  it.each([
    ['unknown', 'code=abc&state=ukendt'],
    ['missing', 'code=abc'],
  ])('an answer whose state is %s', async (_, query) => {
    const other = new Visitor()
    await other.get(begin())
    expect(await told(other, await other.get(`${begin()}/svar?${query}`))).toContain('Begynd forfra')
  })

  it('an answer that came too late', async () => {
    const other = new Visitor()
    const back = await atProvider(other, begin(), 'koncern')
    await database.app
      .updateTable('platform.sign_in_request')
      .set({ expires_at: new Date(Date.now() - 1000) })
      .execute()
    expect(await told(other, await other.get(back))).toContain('Begynd forfra')
  })

  it('an answer by way of a form', async () => {
    const answer = await new Visitor().post(`${begin()}/svar`, { code: 'abc', state: 'x' }, { 'sec-fetch-site': 'cross-site' })
    expect(answer.status).toBe(403)
  })

  it('nothing, when one thinks better of it at the provider: that is no error', async () => {
    const other = new Visitor()
    expect(await told(other, await other.get(await atProvider(other, begin(), '')))).toContain('Du afbrød')
  })
})

describe('a provider that is down', () => {
  it('is told on a clear page with a way to try again; the server goes on, and nothing is half saved', async () => {
    issuer.down = true
    // Metadata is known for an hour: another process has not fetched it yet.
    const other = await startWeb(
      database,
      providersFile({ H: 'x' }, [
        { kind: 'oidc', id: 'kommunen', name: 'Kommunen', issuer: issuer.issuer, clientId: 'samspil', clientSecret: { environment: 'H' } },
      ]),
    )
    const visitor = new Visitor()
    const page = await visitor.follow(await visitor.get(`${other.address}/log-ind/kommunen?tilbage=%2Fudvalg`))
    const text = await page.text()
    expect(text).toContain('svarer ikke lige nu')
    expect(text).toContain('Prøv igen med Kommunen')
    expect(text).toContain('href="/log-ind/kommunen?tilbage=%2Fudvalg"')
    expect((await visitor.get(`${other.address}/`)).status).toBe(200)
    expect(other.log.join()).toContain('provider-down')
    issuer.down = false
    expect(locationOf(await visitor.get(`${other.address}/log-ind/kommunen`))).toContain(issuer.issuer)
    await other.stop()
  })

  it('also when it falls silent between the question and the answer', async () => {
    const visitor = new Visitor()
    const back = await atProvider(visitor, begin(), 'koncern')
    issuer.down = true
    expect(await told(visitor, await visitor.get(back))).toContain('svarer ikke lige nu')
    expect(await signedInAs(visitor)).toBeUndefined()
    issuer.down = false
    await visitor.get(await atProvider(visitor, begin(), 'koncern'))
    expect(await signedInAs(visitor)).toBe('Koncerndirektøren')
  })
})
