// Makes src/platform/database/schema.ts and db/schema.sql from a freshly migrated throw-away database; `--check` only compares.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import { generate, PostgresDialect as Generator } from 'kysely-codegen'
import { format } from 'oxfmt'
import { Pool } from 'pg'
import { startEmbeddedPostgres } from '../src/platform/database/embedded-postgres.ts'
import { embeddedLogins } from '../src/platform/database/logins.ts'
import { migrate } from '../src/platform/database/migrate.ts'
import { migrationsFolder, projectFolder } from '../src/platform/settings/project-folder.ts'
import { describeSchema } from './describe-schema.mjs'

const typesFile = path.join(projectFolder, 'src', 'platform', 'database', 'schema.ts')
const schemaFile = path.join(projectFolder, 'db', 'schema.sql')
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-types-'))
fs.chmodSync(scratch, 0o755)
const server = await startEmbeddedPostgres(path.join(scratch, 'database'), { settings: { fsync: 'off' } })
try {
  const logins = embeddedLogins(server, 'postgres')
  await migrate(logins, migrationsFolder)
  const pool = new Pool(logins.owner)
  // The server may be gone before the pool's last connection has heard of its own end.
  pool.on('error', () => {})
  compareOrWrite(schemaFile, await describeSchema(pool))
  compareOrWrite(typesFile, await generateTypes(pool))
  await pool.end()
} finally {
  await server.stop()
  fs.rmSync(scratch, { recursive: true, force: true })
}

async function generateTypes(pool) {
  const types = await generate({
    db: new Kysely({ dialect: new PostgresDialect({ pool }) }),
    dialect: new Generator({ dateParser: 'string' }),
    excludePattern: 'public.*',
    // column-values.ts is where values get these shapes.
    typeMapping: { int8: 'ColumnType<number, number | string, number | string>' },
    outFile: null,
  })
  const manners = JSON.parse(fs.readFileSync(path.join(projectFolder, '.oxfmtrc.json'), 'utf8'))
  return (await format(typesFile, types, manners)).code
}

function compareOrWrite(file, wanted) {
  const name = path.relative(projectFolder, file)
  const found = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
  if (found === wanted) console.log(`${name} is up to date`)
  else if (process.argv.includes('--check')) {
    console.error(`${name} does not fit db/migrations: run node_modules/.bin/node tools/generate-database-types.mjs`)
    process.exitCode = 1
  } else {
    fs.writeFileSync(file, wanted)
    console.log(`${name} written`)
  }
}
