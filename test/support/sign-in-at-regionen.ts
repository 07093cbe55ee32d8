import { assertionFor, formOf, newKey, questionIn, samlEntryPoint, samlIssuer, signed } from './saml-issuer.ts'
import { providersFile } from './providers-file.ts'
import { invited } from './sign-in-people.ts'
import { locationOf, Visitor } from './visitor.ts'
import type { WebServer } from './web-server.ts'

const key = newKey()
const regionen = {
  kind: 'saml',
  id: 'regionen',
  name: 'Regionen',
  issuer: samlIssuer,
  entryPoint: samlEntryPoint,
  certificates: [{ file: 'regionen.pem' }],
}

/** The settings of a server that takes the word of one SAML provider. */
export function regionenSettings(): Readonly<Record<string, string>> {
  return providersFile({}, [regionen], { 'regionen.pem': key.publicKey })
}

/** Signs a new person in by invitation. @returns the answer that did it */
export async function enter(server: WebServer, visitor: Visitor, name: string, wish = ''): Promise<Response> {
  const link = await (await invited(server, name)).invite()
  const asked = locationOf(await visitor.get(`${server.address}/log-ind/regionen?invitation=${link.split('/').at(-1)!}${wish}`))!
  return answer(server, visitor, asked, name)
}

export async function answer(server: WebServer, visitor: Visitor, asked: string, subject: string): Promise<Response> {
  const question = questionIn(asked)
  const to = `${server.address}${new URL(question.callback).pathname}`
  const xml = signed(assertionFor(question, { subject }), key.privateKey)
  const received = await new Visitor().post(to, formOf(xml, question), { 'sec-fetch-site': 'cross-site' })
  return visitor.get(`${server.address}${new URL(locationOf(received)!).pathname}${new URL(locationOf(received)!).search}`)
}

export async function signedInAs(server: WebServer, visitor: Visitor): Promise<string | undefined> {
  return /Du er logget ind som ([^<]+)/.exec(await (await visitor.get(`${server.address}/log-ind`)).text())?.[1]
}
