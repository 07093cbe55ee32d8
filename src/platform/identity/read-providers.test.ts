import { generateKeyPairSync } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { explainStart } from '../settings/end-start.ts'
import { readProviders } from './read-providers.ts'

const { publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})

const oidc = {
  kind: 'oidc',
  id: 'kommunen',
  name: 'Kommunen',
  issuer: 'https://login.kommunen.example',
  clientId: 'samspil',
  clientSecret: { environment: 'KOMMUNENS_HEMMELIGHED' },
}
const saml = {
  kind: 'saml',
  id: 'regionen',
  name: { da: 'Regionen', en: 'The region' },
  issuer: 'urn:regionen',
  entryPoint: 'https://login.regionen.example/sso',
  certificates: [{ file: 'regionen.pem' }],
}
const variables = { KOMMUNENS_HEMMELIGHED: ' hemmelig ' }

let folder: string
const write = (providers: unknown): string => {
  const file = path.join(folder, 'login.json')
  fs.writeFileSync(file, typeof providers === 'string' ? providers : JSON.stringify({ providers }))
  return file
}

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-providers-'))
  fs.writeFileSync(path.join(folder, 'regionen.pem'), publicKey)
  fs.writeFileSync(path.join(folder, 'tom.pem'), '')
})
afterAll(() => fs.rmSync(folder, { recursive: true }))

it('reads providers, with secrets from elsewhere and files from beside it', () => {
  expect(readProviders(write([oidc, saml]), variables)).toMatchObject([
    {
      id: 'kommunen',
      name: { da: 'Kommunen', en: 'Kommunen' },
      clientSecret: 'hemmelig',
      scopes: ['openid', 'profile', 'email'],
      subject: 'sub',
    },
    { id: 'regionen', name: { en: 'The region' }, certificates: [publicKey.trim()] },
  ])
})

describe('says in both languages what is wrong and where, and tells no secret', () => {
  it.each<[unknown, string]>([
    ['{', 'JSON'],
    [[{ ...oidc, kind: 'ldap' }], 'providers[0].kind'],
    [[{ ...oidc, issuer: 'http://login.kommunen.example' }], 'providers[0].issuer'],
    [[{ ...oidc, id: 'Kommunen' }], 'providers[0].id'],
    [[{ ...oidc, id: 'link' }], 'providers[0].id'],
    [[oidc, oidc], 'providers[1].id'],
    [[{ ...oidc, clientId: undefined }], 'providers[0].clientId'],
    [[{ ...oidc, clientSecret: 'hemmelig' }], 'providers[0].clientSecret'],
    [[{ ...oidc, clientSecret: { environment: 'UKENDT' } }], 'providers[0].clientSecret'],
    [[{ ...oidc, clientSecret: { file: 'tom.pem' } }], 'providers[0].clientSecret'],
    [[{ ...oidc, scope: 'openid' }], 'providers[0].scope'],
    [[{ ...saml, certificates: [] }], 'providers[0].certificates'],
    [[{ ...saml, certificates: [{ file: 'tom.pem' }] }], 'providers[0].certificates[0]'],
    [[{ ...saml, key: { environment: 'KOMMUNENS_HEMMELIGHED' } }], 'providers[0].certificate'],
    [[{ ...saml, key: { environment: 'KOMMUNENS_HEMMELIGHED' }, certificate: { file: 'regionen.pem' } }], 'providers[0].key'],
  ])('%j: %s', (providers, place) => {
    const file = write(providers)
    const trouble = troubleFrom(() => readProviders(file, variables))
    for (const language of ['da', 'en'] as const) {
      const said = explainStart(trouble, language)
      expect(said).toContain(place)
      expect(said).toContain('SAMSPIL_SIGN_IN')
      expect(said).not.toMatch(/hemmelig[^h]|undefined/)
    }
  })

  it('is not there', () => {
    expect(
      explainStart(
        troubleFrom(() => readProviders(path.join(folder, 'mangler.json'), {})),
        'da',
      ),
    ).toContain('mangler.json')
  })
})

function troubleFrom(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}
