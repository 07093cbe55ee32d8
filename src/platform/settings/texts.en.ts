import type { SettingName } from './settings.ts'
import type { danish } from './texts.da.ts'

const expected: Record<SettingName, string> = {
  PORT: 'a port number from 0 to 65535',
  HOST: 'a host name or an IP address',
  DATABASE_URL: 'an address that begins with postgres://',
  DATABASE_PUBLIC_URL: 'an address that begins with postgres://',
  SAMSPIL_VAR: 'a folder',
  SAMSPIL_DEMO: 'on or off, and never on together with NODE_ENV=production',
  NODE_ENV: 'production, development, test or empty',
  SAMSPIL_ADDRESS: 'the address that users type, such as https://samspil.klyngen.dk; in production it must be there when there is sign-in',
  SAMSPIL_PROXIES: 'one or more IP addresses or networks with commas between, such as 10.0.0.1',
  SAMSPIL_SIGN_IN: 'a file',
  SMTP_URL: 'an address that begins with smtp:// or smtps://',
  SAMSPIL_MAIL_FROM: 'a mail address to send from; it must be there when SMTP_URL is set',
}

const expectedInFile: Readonly<Record<string, string>> = {
  providers: 'a list of identity providers, each with kind "oidc" or "saml"',
  kind: '"oidc" or "saml"',
  id: 'a short name of small letters, digits and hyphens that no other provider has, and neither link nor noegle',
  name: 'a name, or a name in Danish (da) and one in English (en)',
  issuer: "the provider's issuer: for OpenID Connect an https address, for SAML the provider's entity id",
  entryPoint: "the https address of the provider's sign-in",
  certificates: 'at least one file, written as { "file": "provider.pem" }',
  clientSecret: '{ "environment": "NAME" } or { "file": "path" }; the secret itself is never written in the file',
  key: '{ "environment": "NAME" } or { "file": "path" }; the key itself is never written in the file',
  secret: 'a secret that is there: the environment variable or the file is empty or missing',
  pem: 'a key or a certificate in PEM form, in a file that can be read',
  unknown: 'a field that the guide knows (docs/guide/identity-providers.md)',
}

export const english: typeof danish = {
  'folder-not-writable': ({ folder }) =>
    `The folder ${folder} cannot be written to. Grant access, or choose another folder with SAMSPIL_VAR.`,
  'disk-full': ({ folder }) => `The disk is full (${folder}). Free some space and start again.`,
  'database-damaged': ({ folder }) =>
    `The database in ${folder} is damaged and cannot be opened. Restore a backup, or move the folder away to start afresh.`,
  'database-wrong-version': ({ folder, found, needed }) =>
    `The database in ${folder} was made by PostgreSQL ${found}, but this release uses ${needed}. Move the content with the old release, or move the folder away.`,
  'database-owned-by-another': ({ folder, owner }) =>
    `The database in ${folder} belongs to another user (${owner}). Start as that user, or choose another folder with SAMSPIL_VAR.`,
  'database-will-not-start': ({ folder, said }) => `The database in ${folder} could not be started: ${said}`,
  'database-platform-unsupported': ({ platform }) =>
    `There is no embedded database for ${platform}. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
  'database-no-user': () =>
    'PostgreSQL does not run as root, and this machine has neither the user postgres nor nobody. Start as an ordinary user, or set DATABASE_URL.',
  'database-unreachable': ({ address, said }) => `The database ${address} does not answer: ${said}`,
  'database-too-old': ({ found }) => `The database is PostgreSQL ${found}; Samspil needs at least PostgreSQL 15.`,
  'database-roles-missing': ({ statements }) =>
    `The database login may not create the roles that Samspil uses. Ask an administrator to run: ${statements}`,
  'migration-changed': ({ file }) => `db/migrations/${file} was changed after it had been applied. Write a new migration instead.`,
  'migration-failed': ({ file, said }) => `db/migrations/${file} could not be applied: ${said}`,
  'migration-unknown': ({ file }) => `The database is newer than the program: it knows ${file}. Use a newer release of Samspil.`,
  'setting-wrong': ({ name }) => `The setting ${name} must be ${expected[name as SettingName]}.`,
  'sign-in-unreadable': ({ file }) => `The file ${file} (SAMSPIL_SIGN_IN) cannot be read or is not JSON.`,
  'sign-in-wrong': ({ file, place, expected: what }) =>
    `In ${file} (SAMSPIL_SIGN_IN), ${place} must be ${expectedInFile[what!] ?? 'as in docs/guide/identity-providers.md'}.`,
  'port-in-use': ({ port }) => `Port ${port} is in use. Stop the other program, or choose another port, such as PORT=3001.`,
}
