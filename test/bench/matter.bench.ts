import fs from 'node:fs'
import path from 'node:path'
import { type Kysely, sql } from 'kysely'
import { connectDatabase } from '../../src/platform/database/connect.ts'
import type { DB } from '../../src/platform/database/schema.ts'
import { startDemoServer } from '../support/demo-server.ts'
import { getPage, hangUp, type Place, printInTurn, signInAs, startFixedPage } from './page-times.ts'

const treatments = 60
const committees = 40
const slug = 'bench-sagen'

const demo = await startDemoServer()
try {
  const databaseFolder = path.join(demo.varFolder, 'database')
  const { app, close } = await connectDatabase({ databaseFolder })
  const meetingId = await fillMatter(app)
  await close()
  const matter = `${demo.address}/sager/${slug}`
  const page = await getPage(matter)
  const pageFile = path.join(demo.varFolder, 'page.html')
  fs.writeFileSync(pageFile, page)
  const fixed = await startFixedPage(databaseFolder, pageFile, meetingId)
  try {
    const places: Readonly<Record<string, Place>> = {
      [`${treatments} treatments in ${committees} committees, ${Math.round(page.length / 1000)} kB`]: { address: matter },
      'the same, made anew each time': { address: `${matter}?n=` },
      'the same, for its secretariat': { address: matter, cookie: await signInAs('secretariat', demo.address) },
    }
    await printInTurn(places, fixed.address, 'issue: at most 3')
  } finally {
    await fixed.stop()
  }
} finally {
  hangUp()
  await demo.stop()
}

/** Past the commands: each treatment by an item of a published meeting, every fourth one still to come. @returns a meeting's id */
async function fillMatter(db: Kysely<DB>): Promise<string> {
  await sql`insert into committees.committee (slug, name, kind, level, public_since)
    select 'bench-' || n, 'Udvalg ' || n, 'cluster-political', 'political', now() from generate_series(1, ${committees}) n`.execute(db)
  await sql`insert into matters.matter (slug, title, summary, partnership_id, created_at, created_by_name)
    select ${slug}, 'Færre genindlæggelser', 'Borgerne skal vurderes tidligere.', id, now(), 'Sekretariatet'
    from committees.partnership order by slug limit 1`.execute(db)
  const { rows } = await sql<{ meetingId: string }>`
    with part as (
      select n, gen_random_uuid() as meeting_id, gen_random_uuid() as item_id, committee.id as committee_id, committee.name,
        date '2024-01-03' + n * 14 as day, n % 4 <> 3 as held
      from generate_series(0, ${treatments - 1}) n join committees.committee on committee.slug = 'bench-' || (1 + n % ${committees})
    ), meeting as (
      insert into meetings.meeting (id, committee_id, held_on, state, version, announced_at, published_at, created_at)
      select meeting_id, committee_id, day, 'minutes', 1, now(), now(), now() from part where held
    ), item as (
      insert into meetings.agenda_item (id, meeting_id, position, number, title, open, conclusion)
      select item_id, meeting_id, 0, '1', 'Indsats mod genindlæggelser', true, 'Udvalget tog orienteringen til efterretning.' from part where held
    )
    insert into matters.treatment (matter_id, committee_id, committee_name, stage, planned_on, held_on, meeting_id, item_id, outcome, source, state)
    select (select id from matters.matter where slug = ${slug}), committee_id, name, n / 6, day, case when held then day end,
      case when held then meeting_id end, case when held then item_id end, case when held then 'Taget til efterretning' end,
      'planned', case when held then 'held' else 'planned' end
    from part returning meeting_id as "meetingId"`.execute(db)
  return rows[0]!.meetingId
}
