import { createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { Provider } from 'oidc-provider'

export type Claims = Readonly<Record<string, unknown>>

export interface OidcIssuer {
  readonly issuer: string
  readonly clientSecret: string
  /** What its tokens say from now on; still signed with its own key. Set to nothing to have it honest again. */
  alter: ((claims: Claims) => Claims) | undefined
  signsWithAnotherKey: boolean
  /** Whether it answers at all. */
  down: boolean
  readonly stop: () => Promise<void>
}

export const clientId = 'samspil'

/** A real OpenID provider on this machine, where whoever writes an account name is signed in as it. */
export async function startOidcIssuer(redirectUris: readonly string[]): Promise<OidcIssuer> {
  const server = http.createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const privateKey = newKey()
  const clientSecret = randomBytes(16).toString('hex')

  const provider = new Provider(address, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: redirectUris,
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'test', use: 'sig', alg: 'RS256' }] },
    cookies: { keys: [randomBytes(16).toString('hex')] },
    claims: { openid: ['sub'], profile: ['name'], email: ['email'] },
    pkce: { required: () => true },
    findAccount: (_: unknown, accountId: string) => ({
      accountId,
      claims: async () => ({ sub: accountId, name: `${accountId} hos kommunen`, email: `${accountId}@kommunen.example` }),
    }),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/konto/${uid}` },
    // Whoever has signed in here has agreed to what Samspil asks for.
    loadExistingGrant: async (context: { oidc: { client: { clientId: string }; session: { accountId: string } } }) => {
      const grant = new provider.Grant({ clientId: context.oidc.client.clientId, accountId: context.oidc.session.accountId })
      grant.addOIDCScope('openid profile email')
      await grant.save()
      return grant
    },
    ttl: { AccessToken: 600, AuthorizationCode: 60, IdToken: 600, Interaction: 600, Session: 600, Grant: 600 },
  })
  provider.use(async (context, next) => {
    await next()
    const token = context.path === '/token' ? context.body['id_token'] : undefined
    if (typeof token !== 'string' || !(issuer.alter || issuer.signsWithAnotherKey)) return
    context.body['id_token'] = signed(issuer.alter?.(claimsOf(token)) ?? claimsOf(token))
  })
  const listen = provider.callback()
  const issuer: OidcIssuer = {
    issuer: address,
    clientSecret,
    alter: undefined,
    signsWithAnotherKey: false,
    down: false,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return issuer

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (issuer.down) return void request.socket.destroy()
    if (!request.url?.startsWith('/konto/')) return listen(request, response)
    if (request.method === 'GET') return void response.setHeader('content-type', 'text/html; charset=utf-8').end(accountPage)
    const fields = new URLSearchParams(await text(request))
    const account = fields.get('konto')
    const result = account ? { login: { accountId: account } } : { error: 'access_denied' }
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
  }

  function signed(claims: Claims): string {
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
    const content = `${encode({ alg: 'RS256', kid: 'test' })}.${encode(claims)}`
    return `${content}.${createSign('RSA-SHA256')
      .update(content)
      .sign(issuer.signsWithAnotherKey ? newKey() : privateKey, 'base64url')}`
  }
}

function newKey(): KeyObject {
  return generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
}

function claimsOf(token: string): Claims {
  return JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as Claims
}

const accountPage = `<!doctype html><html lang="da"><title>Kommunens login</title><h1>Kommunens login</h1>
<form method="post"><label>Konto <input name="konto"></label><button>Log ind</button></form>
<form method="post"><button>Afbryd</button></form></html>`
