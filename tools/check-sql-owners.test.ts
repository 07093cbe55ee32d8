import { expect, it } from 'vitest'
import { checkOnTree } from './check-on-tree.ts'

const person =
  "create table people.person (id uuid primary key, name text collate platform.dk);\ncomment on table people.person is 'Someone; also an office.';\n"
const sound: Record<string, string> = {
  'db/migrations/001-people.sql': person,
  'db/migrations/002-meetings.sql': `create table meetings.attendance (person_id uuid references people.person (id));
comment on table meetings.attendance is 'Who was there: meetings.people; nobody else.';
create function meetings.touch() returns trigger as $$ begin update meetings.attendance set at = now(); return new; end $$ language plpgsql;
create policy published on meetings.attendance using (exists (select 1 from people.person));
`,
  'src/modules/meetings/repository/attendance.ts': `// Never read imports.paper here.
import { sql } from 'kysely'
export const list = (db) => db.with('there', (q) => q.selectFrom('meetings.attendance as a')).selectFrom('there').innerJoin('people.person as p', 'p.id', 'a.id')
export const add = (db) => db.insertInto('meetings.attendance').values({})
export const close = (db) => sql\`update meetings.attendance set closed = true from people.person\`.execute(db)
export const count = (imports) => imports.length
`,
}
const repository = (code: string) => ({ 'src/modules/meetings/repository/wrong.ts': code })

const wrong: [what: string, files: Record<string, string>, said: string][] = [
  ['a write to another schema', repository("db.updateTable('people.person').set({})"), 'writes to people; only people does'],
  ['a write to another schema in a sql tag', repository('sql`delete from people.person`'), 'writes to people'],
  ['a read up the order', repository("db.selectFrom('imports.paper')"), 'meetings may not use imports'],
  [
    'a join up the order',
    repository("db.selectFrom('meetings.attendance').leftJoin('publishing.release as r', 'a', 'b')"),
    'may not use publishing',
  ],
  ['a read up the order in a sql tag', repository('sql`select 1\n from imports.paper`'), 'meetings may not use imports'],
  ["a read of the floor's tables", repository("db.selectFrom('platform.session')"), 'meetings may not use platform'],
  ['a table without a schema', repository("db.selectFrom('attendance as a')"), 'names "attendance" without its schema'],
  ['SQL on a module in the floor', { 'src/platform/audit/audit.ts': "db.selectFrom('people.person')" }, 'platform may not use people'],
  ['a table in no schema', { 'db/migrations/003-x.sql': 'create table loose (id int);' }, '"loose" is in no module\'s schema'],
  [
    'a foreign key up the order',
    { 'db/migrations/003-x.sql': 'alter table people.person add m uuid references meetings.attendance (id);' },
    'people may not use meetings',
  ],
  [
    'a policy up the order',
    { 'db/migrations/003-x.sql': 'create policy p on people.person using (exists (select 1 from meetings.attendance));' },
    'people may not use meetings',
  ],
  ['a table without a comment', { 'db/migrations/003-x.sql': 'create table people.nickname (id int);' }, 'people.nickname has no comment'],
]

it('finds nothing in a tree that is in order', () => {
  expect(checkOnTree('check-sql-owners.mjs', sound)).toEqual({ passed: true, said: '✓  owners of SQL\n' })
})

it.each(wrong)('finds %s', (_what, files, said) => {
  const outcome = checkOnTree('check-sql-owners.mjs', { ...sound, ...files })
  expect(outcome.said).toContain(said)
  expect(outcome.passed).toBe(false)
})
