// A module is a PostgreSQL schema. It writes only its own; its SQL, policies and foreign keys reach no schema that it
// may not import. The order of modules is the one in .dependency-cruiser.cjs.
import { createRequire } from 'node:module'
import { filesOf, read, report, rootFromCommandLine } from './tree.mjs'

const { mayUse } = createRequire(import.meta.url)('../.dependency-cruiser.cjs')
const root = rootFromCommandLine()
const findings = []
const schemas = [...Object.keys(mayUse), 'platform']
const table = new RegExp(`\\b(${schemas.join('|')})\\.([a-z_]+)`, 'g')
const writing = new RegExp(
  `(?:insert\\s+into|update|delete\\s+from|merge\\s+into|truncate)\\s+(?:only\\s+)?["'\`]?(${schemas.join('|')})\\.`,
  'gi',
)
const writingCall = new RegExp(`\\.(?:insertInto|updateTable|deleteFrom|mergeInto)\\(\\s*['"\`](${schemas.join('|')})\\.`, 'g')
const tableCall =
  /\.(?:insertInto|updateTable|deleteFrom|mergeInto|selectFrom|(?:inner|left|right|full|cross)Join)\(\s*\[?\s*['"`]([a-z_]+)['"` ]/g

for (const path of filesOf(root, 'src').filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('schema.ts'),
)) {
  const [, room, module, inside] = path.split('/')
  const owner = room === 'modules' ? module : room
  if (room === 'modules' ? inside !== 'repository' : room !== 'platform') continue
  const code = read(root, path).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
  const literals = (code.match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g) ?? []).join('\n')
  for (const [, schema] of [...code.matchAll(writingCall), ...literals.matchAll(writing)])
    if (schema !== owner) findings.push(`${path} writes to ${schema}; only ${schema} does`)
  for (const [found, schema] of literals.matchAll(table))
    if (!reaches(owner, schema, found)) findings.push(`${path} reads ${found}; ${owner} may not use ${schema}`)
  const ownNames = new Set([...code.matchAll(/\b(?:with|withRecursive)\(\s*['"`]([a-z_]+)/g)].map(([, name]) => name))
  for (const [, name] of code.matchAll(tableCall)) if (!ownNames.has(name)) findings.push(`${path} names "${name}" without its schema`)
}

const created = new Map()
const commented = new Set()
const definition =
  /^(?:create (?:or replace )?(?:unlogged )?(?:table|(?:materialized )?view)|alter table|create policy \w+ on|create (?:unique )?index (?:concurrently )?\w+ on|create trigger .*? on|create (?:or replace )?function|insert into|update|delete from) (?:if (?:not )?exists )?(?:only )?([\w."]+)/i

for (const path of filesOf(root, 'db/migrations').filter((file) => file.endsWith('.sql'))) {
  for (const statement of statementsOf(read(root, path))) {
    const said = /^comment on table ([\w.]+) is '(?:[^']|'')+'/i.exec(statement)
    if (said) commented.add(said[1])
    const name = definition.exec(statement)?.[1]
    if (!name) continue
    const owner = name.split('.')[0]
    if (!name.includes('.') || !schemas.includes(owner)) {
      findings.push(`${path}: "${name}" is in no module's schema`)
      continue
    }
    if (/^create (unlogged )?table/i.test(statement)) created.set(name, path)
    for (const [found, schema] of statement.replace(/'(?:[^']|'')*'/g, "''").matchAll(table))
      if (!reaches(owner, schema, found)) findings.push(`${path}: ${name} reaches ${found}; ${owner} may not use ${schema}`)
  }
}
for (const [name, path] of created) if (!commented.has(name)) findings.push(`${path}: ${name} has no comment that says what it is`)

/** What the floor shares with every schema are its collation and its functions, not its tables. */
function reaches(owner, schema, found) {
  return schema === owner || found === 'platform.dk' || (mayUse[owner] ?? []).includes(schema)
}

/** Statements end with a semicolon outside quotes and dollar quotes. */
function statementsOf(sql) {
  const parts = sql.replace(/--.*$/gm, '').match(/(?:'(?:[^']|'')*'|(\$\w*\$)[\s\S]*?\1|[^;'$]|\$)+/g) ?? []
  return parts.map((part) => part.trim().replace(/\s+/g, ' ')).filter(Boolean)
}

report('owners of SQL', [...new Set(findings)])
