import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../support/database.ts'
import { providersFile } from '../support/providers-file.ts'
import {
  assertionFor,
  encrypted,
  formOf,
  newKey,
  questionIn,
  type SamlAnswer,
  samlEntryPoint,
  samlIssuer,
  type SamlQuestion,
  signed,
} from '../support/saml-issuer.ts'
import { invited } from '../support/sign-in-people.ts'
import { locationOf, Visitor } from '../support/visitor.ts'
import { startWeb, type WebServer } from '../support/web-server.ts'

const database = testDatabase()
const [key, ownKey] = [newKey(), newKey()]
const regionen = {
  kind: 'saml',
  id: 'regionen',
  name: 'Regionen',
  issuer: samlIssuer,
  entryPoint: samlEntryPoint,
  certificates: [{ file: 'regionen.pem' }],
  labels: ['displayName'],
}
const naboen = { ...regionen, id: 'naboen', name: 'Naboregionen', key: { file: 'own.pem' }, certificate: { file: 'own-certificate.pem' } }
let web: WebServer
/** Another process of the same installation. */
let second: WebServer

beforeAll(async () => {
  const settings = providersFile({}, [regionen, naboen], {
    'regionen.pem': key.publicKey,
    'own.pem': ownKey.privateKey,
    'own-certificate.pem': ownKey.publicKey,
  })
  web = await startWeb(database, settings)
  second = await startWeb(database, settings)
  const visitor = new Visitor()
  await enter(visitor, await ask(visitor, await (await invited(web, 'Regionsrådsformanden')).invite()), { subject: 'formand' })
})
afterAll(async () => {
  await web.stop()
  await second.stop()
})

async function ask(visitor: Visitor, invitation?: string): Promise<SamlQuestion> {
  const token = invitation?.split('/').at(-1)
  const asked = locationOf(await visitor.get(`${web.address}/log-ind/regionen${token ? `?invitation=${token}` : ''}`))!
  expect(asked).toContain(samlEntryPoint)
  return questionIn(asked)
}

/** A browser sends the form of another site; its Lax cookies stay behind. @returns where our server sends it on */
async function send(xml: string, question: SamlQuestion, to = question.callback): Promise<Response> {
  return new Visitor().post(to, formOf(xml, question), { 'sec-fetch-site': 'cross-site', origin: 'https://login.regionen.example' })
}

async function enter(visitor: Visitor, question: SamlQuestion, answer: SamlAnswer): Promise<Response> {
  const received = await send(
    signed(assertionFor(question, answer), key.privateKey, { algorithm: answer.signatureAlgorithm ?? 'sha256' }),
    question,
  )
  return visitor.get(locationOf(received)!)
}

async function signedInAs(visitor: Visitor): Promise<string | undefined> {
  return /Du er logget ind som ([^<]+)/.exec(await (await visitor.get(`${web.address}/log-ind`)).text())?.[1]
}

const told = async (visitor: Visitor, answer: Response): Promise<string> => (await visitor.follow(answer)).text()

describe('a SAML provider', () => {
  it('signs in whom it has proven, with the label it gives them', async () => {
    const visitor = new Visitor()
    const entered = await enter(visitor, await ask(visitor), { subject: 'formand' })
    expect(locationOf(entered)).toBe(`${web.address}/`)
    expect(await signedInAs(visitor)).toBe('Regionsrådsformanden')
    const identity = await database.app.selectFrom('people.identity').selectAll().where('subject', '=', 'formand').executeTakeFirstOrThrow()
    expect(identity).toMatchObject({ method: 'saml', issuer: samlIssuer, label: 'formand hos regionen' })
  })

  it('may be answered at another process than it was asked by', async () => {
    const visitor = new Visitor()
    const question = await ask(visitor)
    const to = question.callback.replace(web.address, second.address)
    // The world reaches both by one address; here the port tells them apart.
    const xml = signed(
      assertionFor(question, { subject: 'formand', recipient: to, audience: question.entityId.replace(web.address, second.address) }),
      key.privateKey,
    )
    const received = locationOf(await send(xml, question, to))!
    await visitor.get(received.replace(second.address, web.address))
    expect(await signedInAs(visitor)).toBe('Regionsrådsformanden')
  })

  it('is told of us by our metadata', async () => {
    const answer = await new Visitor().get(`${web.address}/log-ind/regionen/metadata`)
    expect(answer.headers.get('content-type')).toContain('samlmetadata+xml')
    const xml = await answer.text()
    expect(xml).toContain(`entityID="${web.address}/log-ind/regionen/metadata"`)
    expect(xml).toContain(`Location="${web.address}/log-ind/regionen/svar"`)
    expect(xml).toContain('WantAssertionsSigned="true"')
    expect((await new Visitor().get(`${web.address}/log-ind/ukendt/metadata`)).status).toBe(404)
    const withKey = await (await new Visitor().get(`${web.address}/log-ind/naboen/metadata`)).text()
    expect(withKey).toContain('<KeyDescriptor use="signing">')
    expect(withKey).toContain('<KeyDescriptor use="encryption">')
    expect(withKey).not.toContain('PRIVATE')
  })

  it('gets a signed question where we have a key', async () => {
    const asked = new URL(locationOf(await new Visitor().get(`${web.address}/log-ind/naboen`))!)
    expect(asked.searchParams.get('SigAlg')).toContain('rsa-sha256')
    expect(asked.searchParams.get('Signature')).toBeTruthy()
  })

  it('may encrypt its answers for our key; signed within, or not at all', async () => {
    const link = await (await invited(web, 'Regionsdirektøren')).invite()
    const visitor = new Visitor()
    const question = async () =>
      questionIn(locationOf(await visitor.get(`${web.address}/log-ind/naboen?invitation=${link.split('/').at(-1)!}`))!)
    const unsigned = await question()
    const answer = assertionFor(unsigned, { subject: 'direktion' })
    expect(locationOf(await send(encrypted(answer, ownKey.publicKey), unsigned))).toContain('fejl=answer-refused')
    const asked = await question()
    const xml = signed(assertionFor(asked, { subject: 'direktion' }), key.privateKey)
    await visitor.get(locationOf(await send(encrypted(xml, ownKey.publicKey), asked))!)
    expect(await signedInAs(visitor)).toBe('Regionsdirektøren')
  })

  it('is told whom nobody here has invited, and nothing is created', async () => {
    const visitor = new Visitor()
    expect(await told(visitor, await enter(visitor, await ask(visitor), { subject: 'ukendt' }))).toContain('ingen her har inviteret dig')
    expect(await signedInAs(visitor)).toBeUndefined()
  })
})

describe('refused', () => {
  const anotherKey = newKey()
  const right = { subject: 'formand' }
  const withAssertion = (xml: string, change: (assertion: string) => string): string =>
    xml.replace(/<saml:Assertion .*<\/saml:Assertion>/s, change)

  it.each<[string, (question: SamlQuestion) => string]>([
    ['unsigned', (question) => assertionFor(question, right)],
    ['signed with another key', (question) => signed(assertionFor(question, right), anotherKey.privateKey)],
    ['signed by the old ways (SHA-1)', (question) => signed(assertionFor(question, right), key.privateKey, { algorithm: 'sha1' })],
    [
      'signed around the assertion only',
      (question) => signed(assertionFor(question, right), key.privateKey, { what: "/*[local-name()='Response']" }),
    ],
    [
      'for another audience',
      (question) => signed(assertionFor(question, { ...right, audience: 'https://another.example' }), key.privateKey),
    ],
    ['from another issuer', (question) => signed(assertionFor(question, { ...right, issuer: 'https://login.example' }), key.privateKey)],
    [
      'for another recipient',
      (question) => signed(assertionFor(question, { ...right, recipient: 'https://another.example/svar' }), key.privateKey),
    ],
    ['in answer to another question', (question) => signed(assertionFor(question, { ...right, inResponseTo: '_another' }), key.privateKey)],
    ['expired', (question) => signed(assertionFor(question, { ...right, expiresIn: -5 }), key.privateKey)],
    [
      'modified after signing',
      (question) => signed(assertionFor(question, { subject: 'ukendt' }), key.privateKey).replaceAll('>ukendt<', '>formand<'),
    ],
    [
      'wrapped: a false assertion before the signed one',
      (question) => {
        const honest = signed(assertionFor(question, { subject: 'ukendt' }), key.privateKey)
        const [, falseAssertion = ''] = /(<saml:Assertion .*<\/saml:Assertion>)/s.exec(assertionFor(question, right)) ?? []
        return withAssertion(honest, (assertion) => falseAssertion + assertion)
      },
    ],
    [
      'wrapped: the signed assertion within a false one that bears its id',
      (question) => {
        const honest = signed(assertionFor(question, { subject: 'ukendt' }), key.privateKey)
        const [, id = ''] = /<saml:Assertion ID="([^"]+)"/.exec(honest) ?? []
        const [, falseAssertion = ''] = /(<saml:Assertion .*<\/saml:Assertion>)/s.exec(assertionFor(question, right)) ?? []
        return withAssertion(honest, (assertion) =>
          falseAssertion
            .replace(/ID="[^"]+"/, `ID="${id}"`)
            .replace('</saml:Assertion>', () => `<saml:Advice>${assertion}</saml:Advice></saml:Assertion>`),
        )
      },
    ],
    [
      'wrapped: the signature moved to a false assertion',
      (question) => {
        const honest = signed(assertionFor(question, { subject: 'ukendt' }), key.privateKey)
        const [signature = ''] = /<Signature .*<\/Signature>/s.exec(honest) ?? []
        return withAssertion(assertionFor(question, right), (assertion) =>
          assertion.replace('<saml:Subject>', () => `${signature}<saml:Subject>`),
        )
      },
    ],
    [
      'a document with an entity of its own',
      (question) =>
        `<!DOCTYPE x [<!ENTITY e "formand">]>${signed(assertionFor(question, { subject: 'ukendt' }), key.privateKey).replace('>ukendt<', '>&e;<')}`,
    ],
    ['no XML', () => 'formand'],
    ['empty', () => ''],
  ])('an answer that is %s', async (_, write) => {
    const visitor = new Visitor()
    const question = await ask(visitor)
    const answer = await send(write(question), question)
    expect(locationOf(answer)).toContain('fejl=answer-refused')
    expect(await told(visitor, await visitor.get(locationOf(answer)!))).toContain('kunne ikke godtages')
    // Nor does the question wait for a better answer.
    expect(await told(visitor, await visitor.get(`${question.callback}?state=${question.state}`))).toContain('Begynd forfra')
    expect(await signedInAs(visitor)).toBeUndefined()
  })

  it('an answer that was given before', async () => {
    const visitor = new Visitor()
    const question = await ask(visitor)
    const xml = signed(assertionFor(question, right), key.privateKey)
    const received = locationOf(await send(xml, question))!
    expect(locationOf(await send(xml, question))).toContain('fejl=sign-in-expired')
    await visitor.get(received)
    expect(await signedInAs(visitor)).toBe('Regionsrådsformanden')
    await visitor.post(`${web.address}/log-ud`)
    expect(locationOf(await send(xml, question))).toContain('fejl=sign-in-expired')
    expect(await told(visitor, await visitor.get(received))).toContain('Begynd forfra')
    expect(await signedInAs(visitor)).toBeUndefined()
  })

  it("an assertion that was used before, in answer to a question of one's own", async () => {
    const visitor = new Visitor()
    const first = await ask(visitor)
    const xml = signed(assertionFor(first, right), key.privateKey)
    await visitor.get(locationOf(await send(xml, first))!)
    const other = new Visitor()
    const mine = await ask(other)
    expect(locationOf(await send(xml, mine))).toContain('fejl=answer-refused')
    expect(await signedInAs(other)).toBeUndefined()
  })

  it("somebody else's answer, sent into my browser", async () => {
    const attacker = new Visitor()
    const question = await ask(attacker)
    const received = locationOf(await send(signed(assertionFor(question, right), key.privateKey), question))!
    const victim = new Visitor()
    await ask(victim)
    expect(await told(victim, await victim.get(received))).toContain('begyndt et andet sted')
    expect(await signedInAs(victim)).toBeUndefined()
  })

  it('an answer that nobody asked for', async () => {
    const question = {
      id: '_1',
      callback: `${web.address}/log-ind/regionen/svar`,
      entityId: `${web.address}/log-ind/regionen/metadata`,
      state: '',
    }
    expect(locationOf(await send(signed(assertionFor(question, right), key.privateKey), question))).toContain('fejl=sign-in-expired')
  })

  it("an answer at a neighbour's address", async () => {
    const question = await ask(new Visitor())
    const to = question.callback.replace('regionen', 'naboen')
    const xml = signed(assertionFor(question, { ...right, recipient: to }), key.privateKey)
    expect(locationOf(await send(xml, question, to))).toContain('fejl=sign-in-expired')
  })

  it.each(['/log-ud', '/log-ind', '/log-ind/regionen', '/demo/rolle', '/log-ind/regionen/svar/'])(
    'a form from elsewhere to any other address: %s',
    async (path) => {
      const answer = await new Visitor().post(`${web.address}${path}`, {}, { 'sec-fetch-site': 'cross-site' })
      // The slash at the end is the same address.
      expect(answer.status).toBe(path.endsWith('/') ? 303 : 403)
    },
  )
})
