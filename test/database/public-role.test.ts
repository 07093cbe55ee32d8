import { randomBytes } from 'node:crypto'
import { Client, type PoolConfig } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { publicActor } from '../../src/kernel/actor.ts'
import { planMeetings } from '../../src/modules/meetings/commands/plan-meetings.ts'
import { meetingPage } from '../../src/modules/meetings/queries/meeting-page.ts'
import { publishMeeting } from '../../src/modules/publishing/index.ts'
import { urlLogins } from '../../src/platform/database/logins.ts'
import { run } from '../support/database-servers.ts'
import { testDatabase } from '../support/database.ts'
import { acceptVersion, makeSmallWorld, openItemOf, type SmallWorld, smallWorldNow, unpublishedTitle } from '../world/small-world.ts'

const database = testDatabase()
const server = inject('testServer')
const visitor = `visitor_${randomBytes(4).toString('hex')}`
let world: SmallWorld
let client: Client
/** What the server told the session beside its answers. */
const seen: string[] = []

/** Its day is public; its agenda, with open and closed parts, has gone out and is not. */
let announced: string

beforeAll(async () => {
  world = await makeSmallWorld(database)
  announced = await announcedMeeting()
  const secretary = { actor: world.actor('secretary', 'political'), now: smallWorldNow, database }
  await publishMeeting(secretary, { meetingId: world.meetings.mixed })
  await run(database.logins, 'analyze')
  client = new Client(await publicLogin())
  client.on('notice', ({ message }) => void seen.push(message ?? ''))
  await client.connect()
})

afterAll(async () => {
  await client?.end()
  if (server.kind === 'url') await run(database.logins, `drop role if exists ${visitor}`)
})

/** As an operator sets it up: the embedded server's own public login, or a login whose only right is the public role. */
async function publicLogin(): Promise<PoolConfig> {
  if (server.kind === 'embedded') return database.logins.published
  const password = randomBytes(12).toString('hex')
  await run(database.logins, `create role ${visitor} login password '${password}' in role samspil_public`)
  const own = new URL(server.url)
  own.username = visitor
  own.password = password
  const connection = new Client(database.logins.owner)
  own.pathname = `/${connection.database}`
  return urlLogins(server.url, own.href).published
}

async function announcedMeeting(): Promise<string> {
  const context = { actor: world.actor('secretary', 'political'), now: smallWorldNow, database }
  const committeeId = world.committees.political
  const { political } = world.committees
  await planMeetings(context, {
    meetings: [{ key: '0', committeeId, heldOn: '2023-08-23', startsAt: '09:00', place: 'Hillerød' }],
    publish: true,
  })
  const item = {
    ...openItemOf('Fortrolig indtil offentliggørelse', 'Fortrolig tekst'),
    lines: [{ kind: 'recommendation' as const, text: 'Fortrolig' }],
  }
  const attachment = { title: 'Fortrolig', open: true, mainDocument: false }
  return acceptVersion(context, {
    committeeId: political,
    heldOn: '2023-08-23',
    kind: 'agenda',
    title: 'Fortrolig overskrift',
    people: [{ personId: world.people.mayor, name: 'Fortrolig deltager', roles: [], capacity: 'member', presence: 'present' }],
    items: [
      { ...item, references: [{ number: 'fortrolig-1', kind: 'case' }], attachments: [attachment, { ...attachment, open: false }] },
      { ...item, open: false, publicTitle: 'Fortroligt lokale' },
    ],
    comingMeetings: [{ committeeId: political, heldOn: '2023-11-15' }],
    deadlines: [{ dueOn: '2023-08-20', text: 'Fortrolig frist', kind: 'other' }],
    followUps: [{ item: 0, text: 'Fortrolig opfølgning' }],
    content: { text: 'fortrolig' },
    file: { sha256: world.files.draft, name: 'fortrolig dagsorden.docx' },
  })
}

const secrets = /fortrolig|lukket bilag|ingen uden for udvalget|010190/i

/** What the login gets to see: rows, or the database's refusal. Everything it is told is searched for secrets. */
async function attempt(...statements: string[]): Promise<{ rows: unknown[]; refused?: string }> {
  try {
    let rows: unknown[] = []
    for (const statement of statements) ({ rows } = await client.query<Record<string, unknown>>(statement))
    expect(JSON.stringify(rows)).not.toMatch(secrets)
    return { rows }
  } catch (error) {
    const { message, detail = '', hint = '', where = '' } = error as { message: string; detail?: string; hint?: string; where?: string }
    expect([message, detail, hint, where].join(' ')).not.toMatch(secrets)
    return { rows: [], refused: message }
  } finally {
    await client.query('rollback')
    await client.query('reset all')
  }
}

const read = async (statement: string) => (await attempt(statement)).rows

describe('the public login', () => {
  it('sees the published meeting with its open items', async () => {
    expect(await read('select held_on, published_at is not null as published from meetings.meeting order by 1')).toEqual([
      { held_on: '2023-04-26', published: true },
      { held_on: '2023-08-23', published: false },
      { held_on: '2023-09-20', published: false },
    ])
    expect(await read('select number, open from meetings.agenda_item')).toEqual([{ number: '1', open: true }])
    expect(await read('select number from meetings.attachment')).toEqual([{ number: '1.1' }])
    expect(await read('select text from decisions.follow_up')).toEqual([{ text: 'Furesø skriver et notat' }])
    expect(await read('select name from people.person order by 1')).toHaveLength(2)
  })

  it('finds of an announced meeting its day, and in no table anything that hangs on it', async () => {
    const parts = await database.app.selectFrom('meetings.agenda_item').select('id').where('meeting_id', '=', announced).execute()
    expect(parts).toHaveLength(2)
    const marks = [announced, ...parts.map(({ id }) => id)].join('|')
    const tables = await read(
      `select distinct table_schema || '.' || table_name as name from information_schema.role_table_grants
       where grantee = 'samspil_public' and privilege_type = 'SELECT' order by 1`,
    )
    expect(tables.length).toBeGreaterThan(25)
    const telling: string[] = []
    for (const { name } of tables as { name: string }[])
      if ((await read(`select from ${name} row where row::text ~* '${marks}'`)).length > 0) telling.push(name)
    expect(telling).toEqual(['meetings.meeting', 'meetings.planned_deadline'])
    expect(await read(`select to_jsonb(meeting) - 'committee_id' as told from meetings.meeting where id = '${announced}'`)).toMatchObject([
      { told: { held_on: '2023-08-23', starts_at: '09:00:00', place: 'Hillerød', state: 'agenda', cancelled_because: null } },
    ])
    expect(await read(`select from meetings.meeting where held_on = '2023-11-15'`)).toEqual([])
  })

  it('is told of a closed item only that it exists', async () => {
    expect(await read('select number, public_title from meetings.withheld_item')).toEqual([{ number: '2', public_title: null }])
    expect(await read('select number, file_sha256, file_name from meetings.public_version')).toEqual([
      { number: 1, file_sha256: null, file_name: null },
    ])
  })

  it.each([
    ['closed items', 'select * from meetings.agenda_item where not open'],
    ['items of unpublished meetings', `select * from meetings.agenda_item where title = '${unpublishedTitle}'`],
    ['meetings that are not announced', 'select * from meetings.meeting where announced_at is null'],
    ['titles of unpublished meetings', "select * from meetings.meeting_title where title ilike '%fortrolig%'"],
    ['sections of closed items', `select * from meetings.item_section where body ilike '%fortrolig%'`],
    ['lines of closed items', `select * from meetings.item_line where text ilike '%fortrolig%'`],
    ['treatments of closed items', `select * from meetings.treatment where committee ilike '%fortrolig%'`],
    ['closed attachments', 'select * from meetings.attachment where not open'],
    ['closed follow-ups', 'select * from decisions.follow_up where not open or not published'],
    ['persons who are not public', 'select * from people.person where public_since is null'],
    ['closed search entries', 'select * from documents.public_search_entry where not open or not visible'],
    [
      'statistics of closed rows',
      `select * from pg_stats where tablename in ('agenda_item', 'internal_search_entry', 'search_entry', 'item_section')`,
    ],
  ])('finds no %s', async (_, statement) => {
    expect(await attempt(statement)).toEqual({ rows: [] })
  })

  it.each([
    ['all search entries', 'select * from documents.search_entry'],
    ['the internal search entries', 'select count(*) from documents.internal_search_entry'],
    ['accepted papers as they were', 'select * from meetings.meeting_version'],
    ['papers on their way', 'select * from imports.paper'],
    ['batches', 'select * from imports.batch'],
    ['the audit log', 'select * from platform.audit_event'],
    ['sessions', 'select * from platform.session'],
    ['files', 'select * from documents.file'],
    ['who may read what', 'select * from committees.committee_access'],
    ['who may act for whom', 'select * from people.organisation_access'],
    ['the operators', 'select * from people.operator'],
    ['who lends rights to whom', 'select * from people.delegation'],
    ['who is kept from closed material', 'select * from committees.exclusion'],
    ['how to reach people', 'select * from people.contact'],
    ['with which accounts they sign in', 'select * from people.identity'],
    ['their keys', 'select * from people.passkey'],
    ['invitations', 'select * from people.invitation'],
    ['links by mail', 'select * from people.mail_link'],
    ['mail on its way', 'select * from platform.mail'],
    ['who was merged with whom', 'select * from people.person_merge'],
    ['a whole table by copying it', 'copy meetings.meeting_version to stdout'],
    ['passwords', 'select * from pg_authid'],
    ['files of the server', `select pg_read_file('/etc/passwd')`],
    ['programs of the server', `copy (select 1) to program 'true'`],
  ])('may not read %s', async (_, statement) => {
    expect((await attempt(statement)).refused).toMatch(/permission denied|must be superuser/)
  })

  it.each([
    ['becoming the application', 'set role samspil_app'],
    ['becoming the owner', 'set session authorization postgres'],
    ['going back to an earlier role', 'set role none; select * from meetings.meeting_version'],
    ['resetting the role', 'reset role; select * from meetings.meeting_version'],
    ['switching the policies off', 'set row_security = off; select * from meetings.agenda_item'],
    ['dropping a policy', 'drop policy published on meetings.agenda_item'],
    ['adding a policy', 'create policy mine on meetings.agenda_item for select using (true)'],
    ['taking a table’s policies away', 'alter table meetings.agenda_item disable row level security'],
    ['opening a view', 'alter view meetings.withheld_item set (security_barrier = false)'],
    ['redefining a view', 'create or replace view meetings.withheld_item as select * from meetings.agenda_item'],
    ['granting itself more', 'grant select on meetings.meeting_version to samspil_public'],
    ['a table of its own', 'create table meetings.mine (id int)'],
    ['an extension', 'create extension file_fdw'],
    ['locking rows', 'select * from meetings.meeting for update'],
    ['taking over the server’s settings', `alter system set row_security = 'off'`],
  ])('does not get further by %s', async (_, statement) => {
    expect((await attempt('set default_transaction_read_only = off', statement)).refused).toBeDefined()
  })

  it.each([
    ["insert into people.organisation (slug, name, short_name, sector, kind) values ('x', 'x', 'x', 'other', 'x')"],
    ['update meetings.meeting set published_at = now()'],
    ['update meetings.agenda_item set open = true'],
    ['delete from meetings.meeting'],
    ['truncate meetings.meeting'],
    ["insert into platform.audit_event (event) values ('x')"],
    ["insert into documents.public_search_entry (subject_kind) values ('item')"],
  ])('may not write, read-only session or not: %s', async (statement) => {
    expect((await attempt(statement)).refused).toMatch(/read-only|permission denied/)
    expect((await attempt('set default_transaction_read_only = off', statement)).refused).toMatch(/permission denied/)
  })

  it('learns nothing from a condition that tells on the rows it is given', async () => {
    const telling = `create or replace function pg_temp.telling(text) returns boolean language plpgsql cost 0.0000001
      as $$ begin raise notice 'saw %', $1; return true; end $$`
    for (const [column, table] of [
      ['title', 'meetings.agenda_item'],
      ['body', 'meetings.item_section'],
      ['title', 'meetings.attachment'],
      ['text', 'decisions.follow_up'],
      ['number', 'meetings.withheld_item'],
      ['file_name', 'meetings.public_version'],
    ])
      expect(
        await attempt('set default_transaction_read_only = off', telling, `select * from ${table} where pg_temp.telling(${column}::text)`),
        table,
      ).not.toHaveProperty('refused')
    expect(seen.join(' ')).toContain('saw Fælles indsats')
    expect(seen.join(' ')).not.toMatch(secrets)
    const { refused } = await attempt(`select * from meetings.agenda_item where title::int = 1`)
    expect(refused).toContain('Fælles indsats')
    expect(await read(`select * from meetings.agenda_item where 1 / (case when title ilike '%fortrolig%' then 0 else 1 end) = 2`)).toEqual(
      [],
    )
  })

  it('gets the same through the pages: the closed item is counted and not shown', async () => {
    const view = await meetingPage({ actor: publicActor, now: smallWorldNow, database }, { id: world.meetings.mixed })
    expect(JSON.stringify(view)).not.toMatch(secrets)
    expect(view.items.map(({ number }) => number)).toEqual(['1'])
    expect(view.withheld.map(({ number }) => number)).toEqual(['2'])
    const draft = meetingPage({ actor: publicActor, now: smallWorldNow, database }, { id: world.meetings.draft })
    await expect(draft).rejects.toMatchObject({ name: 'NotFound' })
  })
})
