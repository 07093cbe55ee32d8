import path from 'node:path'
import { z } from 'zod'
import { projectFolder } from './project-folder.ts'
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
  NODE_ENV: z.string().optional(),
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
  /** The server that takes our mail, and whom it is from. Without it nothing is sent, and what needs mail is not offered. */
  readonly mail?: { readonly url: string; readonly from: string } | undefined
}

/** Reads the environment once, at start. @throws StartTrouble that names the setting and what it must be */
export function readSettings(variables: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value.trim() !== ''))
  const read = environment.safeParse(set)
  if (!read.success) throw new StartTrouble('setting-wrong', { name: String(read.error.issues[0]?.path[0]) }, read.error)
  const { PORT, HOST, DATABASE_URL, DATABASE_PUBLIC_URL, SAMSPIL_VAR, SAMSPIL_DEMO, NODE_ENV, SMTP_URL, SAMSPIL_MAIL_FROM } = read.data
  const varFolder = path.resolve(SAMSPIL_VAR)
  const production = NODE_ENV === 'production'
  // One-click sign-in must never open an installation that holds real papers.
  if (production && SAMSPIL_DEMO === 'on') throw new StartTrouble('setting-wrong', { name: 'SAMSPIL_DEMO' })
  if (SMTP_URL && !SAMSPIL_MAIL_FROM) throw new StartTrouble('setting-wrong', { name: 'SAMSPIL_MAIL_FROM' })
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL,
    databasePublicUrl: DATABASE_PUBLIC_URL,
    varFolder,
    databaseFolder: path.join(varFolder, 'database'),
    filesFolder: path.join(varFolder, 'files'),
    demo: SAMSPIL_DEMO ? SAMSPIL_DEMO === 'on' : !DATABASE_URL && !production,
    production,
    mail: SMTP_URL && SAMSPIL_MAIL_FROM ? { url: SMTP_URL, from: SAMSPIL_MAIL_FROM } : undefined,
  }
}
