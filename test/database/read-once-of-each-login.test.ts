import fc from 'fast-check'
import { type Kysely, sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { findCommitteeBySlug } from '../../src/modules/committees/index.ts'
import { beginMatter } from '../../src/modules/matters/commands/begin-matter.ts'
import { findMatterSurroundings } from '../../src/modules/matters/repository/matter-surroundings.ts'
import { startDraft } from '../../src/modules/meetings/commands/items/start-draft.ts'
import { findDraftContents } from '../../src/modules/meetings/repository/item-drafts.ts'
import { findCommitteeContents } from '../../src/modules/publishing/repository/committee-contents.ts'
import { publishMeeting } from '../../src/modules/publishing/index.ts'
import type { DB } from '../../src/platform/database/schema.ts'
import { testDatabase } from '../support/database.ts'
import { written } from '../world/items-world.ts'
import { makeSmallWorld, smallWorldNow } from '../world/small-world.ts'

/** As `read-once-attacked`, for all else that is kept: what everyone may read comes and goes, and nobody is shown another's answer. */
const database = testDatabase()
const days = ['2022-06-30', '2023-05-01', '2024-02-29']
let kept: readonly ((db: Kysely<DB>) => Promise<unknown>)[]
let draft: (db: Kysely<DB>) => Promise<unknown>

beforeAll(async () => {
  const { app } = database
  const world = await makeSmallWorld(database)
  const { political, professional } = world.committees
  const context = { actor: world.actor('secretary', 'professional'), now: smallWorldNow, database }
  const [partnership, item] = await Promise.all([
    app.selectFrom('committees.partnership').select('id').where('slug', '=', 'klyngen').executeTakeFirstOrThrow(),
    app.selectFrom('meetings.agenda_item').select('id').where('meeting_id', '=', world.meetings.open).executeTakeFirstOrThrow(),
  ])
  await publishMeeting(context, { meetingId: world.meetings.open })
  const begun = { title: 'Færre genindlæggelser', summary: '', partnershipId: partnership.id, focusAreaId: undefined, open: true }
  await beginMatter(context, { ...begun, references: 'SBSYS, 2022-0429908', itemId: item.id })
  const { id: matterId } = await app.selectFrom('matters.matter').select('id').executeTakeFirstOrThrow()
  await sql`
    insert into matters.treatment (matter_id, committee_id, committee_name, stage, planned_on, source, state)
    values (${matterId}, ${political}, 'Politisk Klynge', 2, '2023-09-20', 'planned', 'planned')`.execute(app)
  await sql`
    insert into committees.membership (committee_id, person_id, capacity, valid_from, valid_to)
    values (${political}, ${world.people.mayor}, 'member', '2022-07-01', '2023-12-31'),
      (${political}, ${world.people.regionalChair}, 'member', '2024-01-01', null)`.execute(app)
  await sql`
    insert into meetings.meeting_title (meeting_id, title) select id, 'Temamøde' from meetings.meeting on conflict do nothing`.execute(app)
  const draftId = await startDraft(context, { committee: 'faglig', organisationId: null, fields: written })
  const committee = (await findCommitteeBySlug(app, 'politisk'))!
  kept = [
    (db) => findMatterSurroundings(db, { id: matterId, partnershipId: partnership.id }),
    ...days.flatMap((day) =>
      [[], [political], [professional]].map((own) => (db: Kysely<DB>) => findCommitteeContents(db, committee, day, own)),
    ),
  ]
  draft = (db) => findDraftContents(db, draftId)
})

const flip = (table: string, column: string) => `update ${table} set ${column} = case when ${column} is null then now() end`

const deeds = [
  `update meetings.meeting set published_at = case when published_at is null then now() end, announced_at = now()`,
  `update meetings.meeting set published_at = null, announced_at = null where state = 'agenda'`,
  `update meetings.meeting set announced_at = coalesce(announced_at, now())`,
  `update meetings.agenda_item set open = not open`,
  `update meetings.agenda_item set conclusion = clock_timestamp()::text`,
  `update matters.treatment set open = not open`,
  `update matters.treatment set state = case when state = 'planned' then 'proposed' else 'planned' end where item_id is null`,
  `update matters.matter set open = not open`,
  flip('people.person', 'public_since'),
  flip('committees.membership', 'public_since'),
  flip('committees.committee', 'public_since'),
  `update committees.membership set valid_to = case when valid_to is null then '2024-01-31'::date end`,
  `update committees.committee set successor_id = case when successor_id is null then (select id from committees.committee where slug = 'faglig') end
    where slug = 'politisk'`,
  `update people.person set name = name || '.'`,
  `update people.organisation set name = name || '.'`,
  `update meetings.meeting_title set title = title || '.'`,
  `with gone as (delete from matters.matter_reference returning *) insert into matters.matter_reference select * from gone`,
  `update documents.running_text set markdown = markdown || '.'`,
  `update meetings.item_draft set internal_note = clock_timestamp()::text`,
]

it('is for each login what it would be told now', { timeout: 60_000 }, async () => {
  const both = [database.published, database.reading]
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...deeds), { minLength: 1, maxLength: 4 }), async (done) => {
      await database.app.transaction().execute(async (db) => {
        for (const deed of done) await sql.raw(deed).execute(db)
      })
      for (const ask of kept) await Promise.all(both.map((db) => expectNow(db, ask)))
      await expectNow(database.reading, draft)
    }),
    { numRuns: 30 },
  )

  async function expectNow(db: Kysely<DB>, ask: (db: Kysely<DB>) => Promise<unknown>): Promise<void> {
    // Inside a transaction all is asked for.
    const now = await db.transaction().setAccessMode('read only').execute(ask)
    expect(await ask(db)).toEqual(now)
    expect(await ask(db)).toBe(await ask(db))
  }
})
