import { createPrivateKey, createPublicKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { isSafeAddress } from '../settings/safe-address.ts'
import { StartTrouble } from '../settings/start-trouble.ts'
import type { Provider } from './provider.ts'

type Variables = Readonly<Record<string, string | undefined>>

const text = z.string().trim().min(1)
const address = text.refine(isSafeAddress)
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
/** Addresses under /log-ind that are not a provider's. */
const taken = ['link', 'noegle']
/** A secret stands in the environment or in a file of its own, never here. */
const secret = z.union([z.strictObject({ environment: text }), z.strictObject({ file: text })])
const common = {
  id: id.refine((written) => !taken.includes(written)),
  name: z.union([text.transform((name) => ({ da: name, en: name })), z.strictObject({ da: text, en: text })]),
}
const oidc = z.strictObject({
  ...common,
  kind: z.literal('oidc'),
  issuer: address,
  clientId: text,
  clientSecret: secret.optional(),
  scopes: z.array(text).default(['openid', 'profile', 'email']),
  parameters: z.record(z.string(), z.string()).default({}),
  subject: text.default('sub'),
  labels: z.array(text).default(['name', 'preferred_username', 'email']),
})
const saml = z.strictObject({
  ...common,
  kind: z.literal('saml'),
  issuer: text,
  entryPoint: address,
  certificates: z.array(z.strictObject({ file: text })).min(1),
  entityId: text.optional(),
  audience: text.optional(),
  subject: text.optional(),
  labels: z.array(text).default([]),
  nameIdFormat: text.optional(),
  contexts: z.array(text).default([]),
  key: secret.optional(),
  certificate: z.strictObject({ file: text }).optional(),
})
const shape = z.strictObject({ providers: z.array(z.discriminatedUnion('kind', [oidc, saml])) })

/**
 * The operator's file of identity providers; other files that it names stand beside it.
 * @throws StartTrouble that names the place in the file, and no secret
 */
export function readProviders(file: string, variables: Variables): readonly Provider[] {
  const read = shape.safeParse(parsed(file))
  if (!read.success) {
    const [issue] = read.error.issues
    const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined
    const place = [...(issue?.path ?? []), ...(unknown === undefined ? [] : [unknown])]
    throw wrong(file, place, unknown === undefined ? String(place.findLast((step) => typeof step === 'string')) : 'unknown', read.error)
  }
  const { providers } = read.data
  const twice = providers.findIndex(({ id: each }, at) => providers.findIndex((other) => other.id === each) !== at)
  if (twice >= 0) throw wrong(file, ['providers', twice, 'id'], 'id')

  return providers.map((provider, at): Provider => {
    const place = (...more: (string | number)[]) => ['providers', at, ...more]
    if (provider.kind === 'oidc') return { ...provider, clientSecret: secretOf(provider.clientSecret, place('clientSecret')) }
    // Who holds a key shows its other half to the provider.
    if (provider.key && !provider.certificate) throw wrong(file, place('certificate'), 'pem')
    return {
      ...provider,
      certificates: provider.certificates.map(({ file: name }, index) =>
        pem(fileBeside(name), createPublicKey, place('certificates', index)),
      ),
      key: provider.key && pem(secretOf(provider.key, place('key')), createPrivateKey, place('key')),
      certificate: provider.certificate && pem(fileBeside(provider.certificate.file), createPublicKey, place('certificate')),
    }
  })

  function secretOf(from: z.infer<typeof secret> | undefined, place: readonly PropertyKey[]): string | undefined {
    if (!from) return undefined
    const found = 'file' in from ? fileBeside(from.file) : variables[from.environment]
    if (!found?.trim()) throw wrong(file, place, 'secret')
    return found.trim()
  }

  function fileBeside(name: string): string | undefined {
    try {
      return readFileSync(path.resolve(path.dirname(file), name), 'utf8')
    } catch {
      return undefined
    }
  }

  function pem(found: string | undefined, check: (pem: string) => unknown, place: readonly PropertyKey[]): string {
    try {
      check(found ?? '')
      return found!.trim()
    } catch (error) {
      throw wrong(file, place, 'pem', error)
    }
  }
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new StartTrouble('sign-in-unreadable', { file }, error)
  }
}

function wrong(file: string, place: readonly PropertyKey[], expected: string, detail?: unknown): StartTrouble {
  const written = place.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')
  return new StartTrouble('sign-in-wrong', { file, place: written.slice(1), expected }, detail)
}
