import type { SettingName } from './settings.ts'

type Values = Readonly<Record<string, string | number>>

const expected: Record<SettingName, string> = {
  PORT: 'et portnummer fra 0 til 65535',
  HOST: 'et værtsnavn eller en IP-adresse',
  DATABASE_URL: 'en adresse, der begynder med postgres://',
  DATABASE_PUBLIC_URL: 'en adresse, der begynder med postgres://',
  SAMSPIL_VAR: 'en mappe',
  SAMSPIL_DEMO: 'on eller off, og aldrig on sammen med NODE_ENV=production',
  NODE_ENV: 'production, development, test eller tom',
  SAMSPIL_ADDRESS: 'den adresse, som brugerne skriver, fx https://samspil.klyngen.dk; i drift skal den være der, når der kan logges ind',
  SAMSPIL_PROXIES: 'en eller flere IP-adresser eller netværk med komma imellem, fx 10.0.0.1',
  SAMSPIL_SIGN_IN: 'en fil',
  SMTP_URL: 'en adresse, der begynder med smtp:// eller smtps://',
  SAMSPIL_MAIL_FROM: 'en mailadresse som afsender; den skal være der, når SMTP_URL er sat',
}

/** What stands wrong in the file of identity providers: the field's name, or what was found. */
const expectedInFile: Readonly<Record<string, string>> = {
  providers: 'en liste af login-udbydere, der hver har kind "oidc" eller "saml"',
  kind: '"oidc" eller "saml"',
  id: 'et kort navn af små bogstaver, tal og bindestreger, som ingen anden udbyder har, og som ikke er link eller noegle',
  name: 'et navn, eller et navn på dansk (da) og et på engelsk (en)',
  issuer: 'udbyderens issuer: for OpenID Connect en adresse med https, for SAML udbyderens entity id',
  entryPoint: 'udbyderens login-adresse med https',
  certificates: 'mindst en fil, skrevet som { "file": "udbyder.pem" }',
  clientSecret: '{ "environment": "NAVN" } eller { "file": "sti" }; hemmeligheden selv skrives aldrig i filen',
  key: '{ "environment": "NAVN" } eller { "file": "sti" }; nøglen selv skrives aldrig i filen',
  secret: 'en hemmelighed, der findes: miljøvariablen eller filen er tom eller mangler',
  pem: 'en nøgle eller et certifikat i PEM-form, i en fil, der kan læses',
  unknown: 'et felt, som vejledningen kender (docs/guide/identity-providers.md)',
}

export const danish = {
  'folder-not-writable': ({ folder }: Values) =>
    `Mappen ${folder} kan ikke skrives i. Giv skriveadgang, eller vælg en anden mappe med SAMSPIL_VAR.`,
  'disk-full': ({ folder }: Values) => `Der er ikke mere plads på disken (${folder}). Frigør plads, og start igen.`,
  'database-damaged': ({ folder }: Values) =>
    `Databasen i ${folder} er beskadiget og kan ikke åbnes. Læg en sikkerhedskopi tilbage, eller flyt mappen væk for at begynde forfra.`,
  'database-wrong-version': ({ folder, found, needed }: Values) =>
    `Databasen i ${folder} er lavet af PostgreSQL ${found}, men denne udgave bruger ${needed}. Flyt indholdet med den gamle udgave, eller flyt mappen væk.`,
  'database-owned-by-another': ({ folder, owner }: Values) =>
    `Databasen i ${folder} tilhører en anden bruger (${owner}). Start som den bruger, eller vælg en anden mappe med SAMSPIL_VAR.`,
  'database-will-not-start': ({ folder, said }: Values) => `Databasen i ${folder} kunne ikke startes: ${said}`,
  'database-platform-unsupported': ({ platform }: Values) =>
    `Den indbyggede database findes ikke til ${platform}. Sæt DATABASE_URL til en PostgreSQL 15 eller nyere.`,
  'database-no-user': () =>
    'PostgreSQL kører ikke som root, og maskinen har hverken brugeren postgres eller nobody. Start som en almindelig bruger, eller sæt DATABASE_URL.',
  'database-unreachable': ({ address, said }: Values) => `Databasen ${address} svarer ikke: ${said}`,
  'database-too-old': ({ found }: Values) => `Databasen er PostgreSQL ${found}; Samspil kræver mindst PostgreSQL 15.`,
  'database-roles-missing': ({ statements }: Values) =>
    `Databasens bruger må ikke oprette de roller, som Samspil bruger. Bed en administrator om at køre: ${statements}`,
  'migration-changed': ({ file }: Values) => `db/migrations/${file} er ændret, efter at den blev kørt. Skriv en ny migrering i stedet.`,
  'migration-failed': ({ file, said }: Values) => `db/migrations/${file} kunne ikke køres: ${said}`,
  'migration-unknown': ({ file }: Values) => `Databasen er nyere end programmet: den kender ${file}. Brug en nyere udgave af Samspil.`,
  'setting-wrong': ({ name }: Values) => `Indstillingen ${name} skal være ${expected[name as SettingName]}.`,
  'sign-in-unreadable': ({ file }: Values) => `Filen ${file} (SAMSPIL_SIGN_IN) kan ikke læses eller er ikke JSON.`,
  'sign-in-wrong': ({ file, place, expected: what }: Values) =>
    `I ${file} (SAMSPIL_SIGN_IN) skal ${place} være ${expectedInFile[what!] ?? 'udfyldt som i docs/guide/identity-providers.md'}.`,
  'port-in-use': ({ port }: Values) => `Port ${port} er optaget. Stop det andet program, eller vælg en anden port, fx PORT=3001.`,
}
