import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insertPerson } from '../../src/modules/people/index.ts'
import { upsertContact } from '../../src/modules/people/repository/contacts.ts'
import { testDatabase } from '../support/database.ts'
import { testMailServer } from '../support/mail-server.ts'
import { softPasskey } from '../support/soft-passkey.ts'
import { locationOf, Visitor } from '../support/visitor.ts'
import { startWeb, type WebServer } from '../support/web-server.ts'

const database = testDatabase()
const mails = testMailServer()
let web: WebServer

beforeAll(async () => {
  web = await startWeb(database, { SMTP_URL: mails.url, SAMSPIL_MAIL_FROM: 'samspil@klyngen.example' })
})
afterAll(() => web.stop())

/** Someone who is reached, and signs in, by mail. */
async function known(name: string): Promise<{ readonly personId: string; readonly address: string }> {
  const now = new Date()
  const { id: personId } = await insertPerson(database.app, name, undefined, now)
  const address = `${personId}@klyngen.example`
  await upsertContact(database.app, { personId, mailAddress: address, mailConfirmedAt: now }, now)
  return { personId, address }
}

const ask = (visitor: Visitor, mail: string, tilbage = '/') => visitor.post(`${web.address}/log-ind/link`, { mail, tilbage })

/** The link that arrived; the sender is woken by the request that wrote the mail. */
async function linkTo(address: string): Promise<string> {
  const mine = () => mails.arrived.filter(({ to }) => to?.some((receiver) => receiver.address === address))
  await expect.poll(() => mine().length, { timeout: 5000 }).toBeGreaterThan(0)
  return /http\S+/.exec(mine().at(-1)?.text ?? '')![0]
}

async function nameOn(visitor: Visitor): Promise<string | undefined> {
  return /<h1>([^<]+)<\/h1>/.exec(await (await visitor.get(`${web.address}/min-side`)).text())?.[1]
}

async function entered(name: string, wish?: string): Promise<{ visitor: Visitor; personId: string; answer: Response }> {
  const { personId, address } = await known(name)
  const visitor = new Visitor()
  await ask(visitor, address, wish)
  return { visitor, personId, answer: await visitor.post(await linkTo(address)) }
}

describe('a link by mail', () => {
  it('signs in by its button; opening it, as programs that look through mail do, does not use it up', async () => {
    const { address } = await known('Borgmesteren i Furesø')
    const visitor = new Visitor()
    expect(locationOf(await ask(visitor, address))).toBe(`${web.address}/log-ind/link?sendt`)
    const link = await linkTo(address)
    for (let times = 0; times < 3; times++) {
      const opened = await new Visitor().get(link)
      expect(opened.status).toBe(200)
      expect(opened.headers.getSetCookie()).toEqual([])
    }
    expect(locationOf(await visitor.post(link))).toBe(`${web.address}/`)
    expect(await nameOn(visitor)).toBe('Borgmesteren i Furesø')
  })

  it('is refused when it is replayed or guessed, and signs nobody in', async () => {
    const { address } = await known('Formanden')
    await ask(new Visitor(), address)
    const link = await linkTo(address)
    await new Visitor().post(link)
    for (const path of [link, `${link}x`, `${web.address}/log-ind/link/guessed`, `${web.address}/log-ind/link/%3Cscript%3E`]) {
      const thief = new Visitor()
      const answer = await thief.post(path)
      expect(answer.status).toBe(422)
      expect(answer.headers.getSetCookie()).toEqual([])
      expect(await answer.text()).not.toContain('<script>')
    }
  })

  it('is answered the same whoever asks: known, unknown, or nothing at all', async () => {
    const { address } = await known('Direktøren')
    const answers = await Promise.all(
      [address, 'nobody@klyngen.example', 'no address', ''].map(async (mail) => {
        const answer = await ask(new Visitor(), mail)
        return [answer.status, locationOf(answer), await (await new Visitor().get(locationOf(answer)!)).text()]
      }),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  })

  it.each([
    ['https://ond.example/', '/'],
    ['//ond.example', '/'],
    ['/\\ond.example', '/'],
    ['javascript:alert(1)', '/'],
    ['/udvalg?pr=2022-12-19', '/udvalg?pr=2022-12-19'],
  ])('leads to one of our own pages: %s to %s', async (wanted, path) => {
    expect(locationOf((await entered(`Gæst ${wanted}`, wanted)).answer)).toBe(web.address + path)
  })

  it('begins a session of its own, and ends the one that was planted', async () => {
    const attacker = (await entered('Angriberen')).visitor
    const planted = attacker.cookie(web.address, 'samspil_session')!
    const { address } = await known('Offeret')
    const victim = new Visitor()
    victim.plant(web.address, 'samspil_session', planted)
    await ask(victim, address)
    await victim.post(await linkTo(address))
    expect(await nameOn(victim)).toBe('Offeret')
    expect(victim.cookie(web.address, 'samspil_session')).not.toBe(planted)
    expect((await attacker.get(`${web.address}/min-side`)).status).toBe(403)
  })

  it('is not there where no mail can be sent', async () => {
    const silent = await startWeb(database)
    const visitor = new Visitor()
    expect(await (await visitor.get(`${silent.address}/log-ind`)).text()).not.toContain('/log-ind/link')
    expect((await visitor.get(`${silent.address}/log-ind/link`)).status).toBe(404)
    await silent.stop()
  })
})

describe('forms from another site', () => {
  it.each([
    '/log-ind/link',
    '/log-ind/link/abc',
    '/log-ind/noegle',
    '/min-side/noegler/ny',
    '/min-side/noegler/fjern',
    '/min-side/kontakt',
    '/min-side/log-ud-alle-steder',
    '/personer/dubletter/fortryd',
    '/drift/post/00000000-0000-0000-0000-000000000000/igen',
  ])('are not taken at %s', async (path) => {
    expect((await new Visitor().post(web.address + path, {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  })
})

describe('too many attempts', () => {
  it.each(['/log-ind/link', '/log-ind/link/abc', '/log-ind/noegle'])('from one address are stopped at %s', async (path) => {
    const strict = await startWeb(database, {
      NODE_ENV: 'production',
      SAMSPIL_ADDRESS: 'https://samspil.example',
      SMTP_URL: mails.url,
      SAMSPIL_MAIL_FROM: 'samspil@klyngen.example',
    })
    const statuses = await Promise.all(
      Array.from({ length: 70 }, async () => (await new Visitor().post(strict.address + path, { mail: 'x' })).status),
    )
    expect(statuses.filter((status) => status === 429)).toHaveLength(10)
    await strict.stop()
  })
})

describe('a passkey', () => {
  const askedIn = (html: string) => ({
    challenge: (JSON.parse(/data-asked="([^"]+)"/.exec(html)![1]!.replaceAll('&quot;', '"')) as { challenge: string }).challenge,
    tilstand: /name="tilstand" value="([^"]+)"/.exec(html)![1]!,
  })

  it('is made when signed in, signs in in the browser that asked, and takes no answer twice', async () => {
    const { visitor: owner } = await entered('Den praktiserende læge')
    const key = softPasskey(web.address)
    const making = askedIn(await (await owner.get(`${web.address}/min-side/noegler/ny`)).text())
    const made = await owner.post(`${web.address}/min-side/noegler/ny`, {
      tilstand: making.tilstand,
      svar: key.make(making.challenge),
      navn: 'Telefon',
    })
    expect(locationOf(made)).toBe(`${web.address}/min-side/noegler`)

    const visitor = new Visitor()
    const { challenge, tilstand } = askedIn(await (await visitor.get(`${web.address}/log-ind/noegle?tilbage=/min-side`)).text())
    const fields = { tilstand, svar: key.sign(challenge) }
    const stolen = await new Visitor().post(`${web.address}/log-ind/noegle`, fields)
    expect(locationOf(stolen)).toContain('fejl=sign-in-expired')
    expect(locationOf(await visitor.post(`${web.address}/log-ind/noegle`, fields))).toBe(`${web.address}/min-side`)
    expect(await nameOn(visitor)).toBe('Den praktiserende læge')
    expect(locationOf(await visitor.post(`${web.address}/log-ind/noegle`, fields))).toContain('fejl=sign-in-expired')
  })

  it('is nobody’s to make without signing in', async () => {
    for (const path of ['/min-side/noegler', '/min-side/noegler/ny', '/min-side', '/min-side/data', '/min-side/data.json'])
      expect((await new Visitor().get(web.address + path)).status, path).toBe(403)
  })

  it('is asked for by our own script file, with none in the page', async () => {
    const page = await new Visitor().get(`${web.address}/log-ind/noegle`)
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'")
    const html = await page.text()
    const script = /<script src="([^"]+)" defer><\/script>/.exec(html)?.[1]
    expect(html.match(/<script/g)).toHaveLength(1)
    expect((await new Visitor().get(web.address + script!)).headers.get('content-type')).toContain('javascript')
  })
})

it('the file of what is held comes as a file of one’s own', async () => {
  const { visitor, personId } = await entered('Regionsrådsformanden')
  const file = await visitor.get(`${web.address}/min-side/data.json`)
  expect(file.headers.get('content-disposition')).toContain('samspil.json')
  expect(file.headers.get('cache-control')).toContain('private')
  expect(await file.json()).toMatchObject({ person: { id: personId, name: 'Regionsrådsformanden' } })
})
