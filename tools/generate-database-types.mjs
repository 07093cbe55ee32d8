// Makes src/platform/database/schema.ts and db/schema.sql from a freshly migrated throw-away database; `--check` only compares.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { format } from 'oxfmt'
import { Client } from 'pg'
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
  const client = new Client(logins.owner)
  await client.connect()
  const schema = await describeSchema(client)
  await client.end()
  compareOrWrite([
    [typesFile, await generateTypes(server)],
    [schemaFile, schema],
  ])
} finally {
  await server.stop()
  fs.rmSync(scratch, { recursive: true, force: true })
}

async function generateTypes({ host, port }) {
  const draft = path.join(scratch, 'schema.ts')
  const url = `postgres://postgres@localhost/postgres?host=${encodeURIComponent(host)}&port=${port}`
  // column-values.ts is where the values get these shapes.
  const shapes = { int8: 'ColumnType<number, number | string, number | string>' }
  const command = ['--dialect', 'postgres', '--url', url, '--out-file', draft, '--date-parser', 'string']
  const cli = path.join(projectFolder, 'node_modules', 'kysely-codegen', 'dist', 'cli', 'bin.js')
  execFileSync(process.execPath, [cli, ...command, '--exclude-pattern', 'public.*', '--type-mapping', JSON.stringify(shapes)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const manners = JSON.parse(fs.readFileSync(path.join(projectFolder, '.oxfmtrc.json'), 'utf8'))
  return (await format(typesFile, fs.readFileSync(draft, 'utf8'), manners)).code
}

function compareOrWrite(files) {
  for (const [file, wanted] of files) {
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
}
