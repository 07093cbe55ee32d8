import path from 'node:path'
import { z } from 'zod'
import type { Provider } from '../identity/provider.ts'
import { readProviders } from '../identity/read-providers.ts'
import { projectFolder } from './project-folder.ts'
import { isAddressOrNetwork, isLoopback, isSafeAddress } from './safe-address.ts'
import { StartTrouble } from './start-trouble.ts'

const postgresAddress = z.string().regex(/^postgres(ql)?:\/\/\S+$/)
const onOrOff = z.enum(['on', 'off'])

/** Every environment variable that Samspil reads; an empty one counts as unset. */
const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('localhost'),
  DATABASE_URL: postgresAddress.optional(),
  DATABASE_PUBLIC_URL: postgresAddress.optional(),
  SAMSPIL_VAR: z.string().default(path.join(projectFolder, 'var')),
  SAMSPIL_DEMO: onOrOff.optional(),
  NODE_ENV: z
    .string()
    .trim()
    .toLowerCase()
    // A misspelt "production" must not open the demo's sign-in.
    .pipe(z.enum(['production', 'development', 'test']))
    .optional(),
  SAMSPIL_ADDRESS: z
    .string()
    .refine((written) => isSafeAddress(written) && [URL.parse(written)?.origin, `${URL.parse(written)?.origin}/`].includes(written))
    .optional(),
  SAMSPIL_PROXIES: z
    .string()
    .transform((written) => written.trim().split(/\s*,\s*/))
    .refine((addresses) => addresses.every(isAddressOrNetwork))
    .optional(),
  SAMSPIL_SIGN_IN: z.string().optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/)
    .optional(),
  SAMSPIL_MAIL_FROM: z
    .string()
    .regex(/^[^\r\n<>]*<?[^\s@<>]+@[^\s@<>]+>?$/)
    .optional(),
})

export type SettingName = keyof z.infer<typeof environment>

export interface Settings {
  /** 0 takes any free port. */
  readonly port: number
  readonly host: string
  /** Another PostgreSQL than the embedded one. */
  readonly databaseUrl?: string | undefined
  /** The public pages' own login at that PostgreSQL. */
  readonly databasePublicUrl?: string | undefined
  /** Everything that the installation keeps, unless its database is elsewhere. */
  readonly varFolder: string
  readonly databaseFolder: string
  readonly filesFolder: string
  /** Filled with the demo world, with one-click sign-in. */
  readonly demo: boolean
  readonly production: boolean
  /** Scheme and host that the world reaches us by, without a slash at its end; else what each request says. */
  readonly address?: string | undefined
  /** Proxies in front of us, which are believed about who asks. */
  readonly trustedProxies: readonly string[]
  /** Cookies travel over TLS only, unless the world is this machine or the demo. */
  readonly secureCookies: boolean
  /** Whose word is taken for who somebody is. */
  readonly providers: readonly Provider[]
  /** The server that takes our mail, and whom it is from. Without it nothing is sent, and what needs mail is not offered. */
  readonly mail?: { readonly url: string; readonly from: string } | undefined
}

/** Reads the environment once, at start. @throws StartTrouble that names the setting and what it must be */
export function readSettings(variables: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value.trim() !== ''))
  const read = environment.safeParse(set)
  if (!read.success) throw new StartTrouble('setting-wrong', { name: String(read.error.issues[0]?.path[0]) }, read.error)
  const { PORT, HOST, DATABASE_URL, DATABASE_PUBLIC_URL, SAMSPIL_VAR, SAMSPIL_DEMO, NODE_ENV, SMTP_URL, SAMSPIL_MAIL_FROM } = read.data
  const { SAMSPIL_ADDRESS, SAMSPIL_PROXIES, SAMSPIL_SIGN_IN } = read.data
  const varFolder = path.resolve(SAMSPIL_VAR)
  const production = NODE_ENV === 'production'
  // One-click sign-in must never open an installation that holds real papers.
  if (production && SAMSPIL_DEMO === 'on') throw new StartTrouble('setting-wrong', { name: 'SAMSPIL_DEMO' })
  if (SMTP_URL && !SAMSPIL_MAIL_FROM) throw new StartTrouble('setting-wrong', { name: 'SAMSPIL_MAIL_FROM' })
  const demo = SAMSPIL_DEMO ? SAMSPIL_DEMO === 'on' : !DATABASE_URL && !production
  const address = SAMSPIL_ADDRESS ? new URL(SAMSPIL_ADDRESS) : undefined
  // A link that signs somebody in must not lead where a request's header says.
  if (production && !address && (SAMSPIL_SIGN_IN || SMTP_URL)) throw new StartTrouble('setting-wrong', { name: 'SAMSPIL_ADDRESS' })
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL,
    databasePublicUrl: DATABASE_PUBLIC_URL,
    varFolder,
    databaseFolder: path.join(varFolder, 'database'),
    filesFolder: path.join(varFolder, 'files'),
    demo,
    production,
    address: address?.origin,
    trustedProxies: SAMSPIL_PROXIES ?? [],
    secureCookies: production || (address ? address.protocol === 'https:' : !demo && !isLoopback(HOST)),
    providers: SAMSPIL_SIGN_IN ? readProviders(path.resolve(SAMSPIL_SIGN_IN), variables) : [],
    mail: SMTP_URL && SAMSPIL_MAIL_FROM ? { url: SMTP_URL, from: SAMSPIL_MAIL_FROM } : undefined,
  }
}
