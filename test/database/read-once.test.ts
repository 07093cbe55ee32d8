import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool, type PoolConfig } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { beginMatter } from '../../src/modules/matters/commands/begin-matter.ts'
import { findMatterSurroundings } from '../../src/modules/matters/repository/matter-surroundings.ts'
import { startDraft } from '../../src/modules/meetings/commands/items/start-draft.ts'
import { findDraftContents } from '../../src/modules/meetings/repository/item-drafts.ts'
import { listItems } from '../../src/modules/meetings/repository/items.ts'
import type { DB } from '../../src/platform/database/schema.ts'
import { findCommitteeBySlug } from '../../src/modules/committees/index.ts'
import { findCommitteeContents } from '../../src/modules/publishing/repository/committee-contents.ts'
import { testDatabase } from '../support/database.ts'
import { written } from '../world/items-world.ts'
import { makeSmallWorld, type SmallWorld, smallWorldNow } from '../world/small-world.ts'

/** What is kept under the writings of its rows (`readOnce`) must ask for those of every table that it reads. */
const database = testDatabase()
const asked: string[] = []
let listened: Kysely<DB>
let owner: Kysely<DB>
let world: SmallWorld

beforeAll(async () => {
  world = await makeSmallWorld(database)
  const over = (login: PoolConfig) => new PostgresDialect({ pool: new Pool(login) })
  listened = new Kysely<DB>({ dialect: over(database.logins.app), log: ({ query }) => void asked.push(query.sql) })
  owner = new Kysely<DB>({ dialect: over(database.logins.owner) })
})
afterAll(() => Promise.all([listened.destroy(), owner.destroy()]))

/** A file is found by what is in it and never written again. */
const neverWrittenAgain = ['documents.file']

async function expectToNotice(read: (db: Kysely<DB>) => Promise<object | undefined>): Promise<void> {
  const partsOf = (answer: object | undefined) => JSON.stringify(answer)
  asked.length = 0
  let before = await read(listened)
  const tables = new Set(asked.flatMap((statement) => [...statement.matchAll(/\b(?:from|join) (\w+\.\w+)/g)].map(([, table]) => table!)))
  expect(tables.size).toBeGreaterThan(5)
  for (const table of tables) {
    if (neverWrittenAgain.includes(table)) continue
    const { rows } = await sql<{ name: string }>`
      select column_name as name from information_schema.columns
      where table_schema || '.' || table_name = ${table} and is_generated = 'NEVER' order by ordinal_position limit 1`.execute(database.app)
    const column = sql.ref(rows[0]!.name)
    // The same words, written again.
    await sql`update ${sql.table(table)} set ${column} = ${column}`.execute(owner)
    const after = await read(listened)
    expect(after, table).not.toBe(before)
    expect(partsOf(after), table).toBe(partsOf(before))
    expect(await read(listened)).toBe(after)
    before = after
  }
}

it('a meeting’s items', async () => {
  await expectToNotice((db) => listItems(db, world.meetings.mixed, true))
})

it('an item in the making', async () => {
  const { app } = database
  const organisation = await app.selectFrom('people.organisation').select('id').where('slug', '=', 'furesoe').executeTakeFirstOrThrow()
  const secretary = { actor: world.actor('secretary', 'professional'), now: smallWorldNow, database }
  const references = [{ organisationId: organisation.id, system: 'SBSYS', number: '2023-0011' }]
  const draftId = await startDraft(secretary, { committee: 'faglig', organisationId: null, fields: { ...written, references } })
  await sql`insert into meetings.item_draft_treatment (draft_id, position, committee) values (${draftId}, 0, 'Social- og Sundhedsudvalget')`.execute(
    app,
  )
  await sql`
    with attachment as (insert into meetings.draft_attachment (draft_id, position, title) values (${draftId}, 0, 'Notat') returning id)
    insert into meetings.draft_attachment_version (attachment_id, number, file_sha256, file_name, added_at, added_by_name)
    select id, 1, ${world.files.mixed}, 'notat.docx', ${smallWorldNow}, 'Sekretariatet' from attachment`.execute(app)
  await expectToNotice((db) => findDraftContents(db, draftId))
})

it('what stands around a matter', async () => {
  const { app } = database
  const [partnership, item] = await Promise.all([
    app.selectFrom('committees.partnership').select('id').where('slug', '=', 'klyngen').executeTakeFirstOrThrow(),
    app.selectFrom('meetings.agenda_item').select('id').where('meeting_id', '=', world.meetings.open).executeTakeFirstOrThrow(),
  ])
  await beginMatter(
    { actor: world.actor('secretary', 'professional'), now: smallWorldNow, database },
    {
      title: 'Færre genindlæggelser',
      summary: '',
      partnershipId: partnership.id,
      focusAreaId: undefined,
      open: true,
      references: 'SBSYS, 2022-0429908',
      itemId: item.id,
    },
  )
  const { id } = await app.selectFrom('matters.matter').select('id').executeTakeFirstOrThrow()
  await sql`update matters.matter_reference set organisation_id = (select id from people.organisation where slug = 'furesoe')`.execute(app)
  await expectToNotice((db) => findMatterSurroundings(db, { id, partnershipId: partnership.id }))
})

it('what stands on a committee’s page', async () => {
  const { app } = database
  const { political, professional } = world.committees
  // Something of all that may stand there.
  await sql`
    with above as (
      update committees.committee set parent_id = ${professional}, successor_id = ${professional} where id = ${political}
    ), area as (
      update committees.focus_area set committee_id = ${political}
    ), seat as (
      insert into committees.seat (committee_id, name, sector, capacity, appointed_by_id, valid_from)
      select ${political}, 'Borgmesteren', 'municipality', 'member', id, '2022-07-01' from people.organisation where slug = 'furesoe'
    ), sitting as (
      insert into committees.membership (committee_id, person_id, organisation_id, capacity, valid_from)
      select ${political}, ${world.people.mayor}, id, 'member', '2022-07-01' from people.organisation where slug = 'furesoe'
    ), terms as (
      insert into committees.terms_of_reference (committee_id, kind, number, body, valid_from, created_at)
      values (${political}, 'terms-of-reference', 1, 'Opgaver', '2022-07-01', ${smallWorldNow})
    )
    insert into meetings.meeting_title (meeting_id, title) select id, 'Temamøde' from meetings.meeting where committee_id = ${political}
    on conflict do nothing`.execute(app)
  const committee = await findCommitteeBySlug(app, 'politisk')
  await expectToNotice((db) => findCommitteeContents(db, committee!, '2023-05-01', [political]))
})
