import fs from 'node:fs'
import path from 'node:path'
import { type Kysely, sql } from 'kysely'
import { connectDatabase } from '../../src/platform/database/connect.ts'
import type { DB } from '../../src/platform/database/schema.ts'
import { startDemoServer } from '../support/demo-server.ts'
import { median, milliseconds, print, quantile } from './figures.ts'
import { getPage, hangUp, inTurn, type Place, signInAs, startFixedPage } from './page-times.ts'

// The page of a committee of 40 seats over ten years: three terms, some who left in between, advisers, four meetings a year.
const seats = 40
const slug = 'faglig-sundhedsklynge-midt'

const demo = await startDemoServer()
try {
  const databaseFolder = path.join(demo.varFolder, 'database')
  const { app, close } = await connectDatabase({ databaseFolder })
  const { memberships, meetingId } = await fillCommittee(app)
  await close()
  const committee = `${demo.address}/udvalg/${slug}`
  const page = await getPage(`${committee}?n=0`)
  const pageFile = path.join(demo.varFolder, 'page.html')
  fs.writeFileSync(pageFile, page)
  const fixed = await startFixedPage(databaseFolder, pageFile, meetingId)
  try {
    const places: Readonly<Record<string, Place>> = {
      [`a committee of 40, ${memberships} sittings, ${Math.round(page.length / 1000)} kB`]: { address: committee },
      'the same, made anew each time': { address: `${committee}?n=` },
      'the same as of another day, made anew': { address: `${committee}?pr=2022-12-19&n=` },
      'the same, made anew for one signed in': { address: committee, cookie: await signInAs('secretariat', demo.address) },
      'a fixed page after one SELECT': { address: fixed.address },
    }
    const taken = await inTurn(Object.values(places))
    const ratio = (at: number) => `${(median(taken[at]!) / median(taken.at(-1)!)).toFixed(1)} times`
    for (const [at, what] of Object.keys(places).entries())
      print(what, `${median(taken[at]!).toFixed(2)} ms, p95 ${milliseconds(quantile(taken[at]!, 0.95))}`)
    print('the committee compared with the fixed page', ratio(0), 'issue: at most 3')
    print('  made anew each time', ratio(1))
    print('  as of another day, made anew', ratio(2))
    print('  made anew for one signed in', ratio(3))
  } finally {
    await fixed.stop()
  }
} finally {
  hangUp()
  await demo.stop()
}

/** Past the commands, which would take minutes. */
async function fillCommittee(db: Kysely<DB>): Promise<{ memberships: number; meetingId: string }> {
  const { id } = await db.selectFrom('committees.committee').select('id').where('slug', '=', slug).executeTakeFirstOrThrow()
  await sql`update committees.committee set valid_from = '2016-01-01' where id = ${id}`.execute(db)
  await sql`insert into people.person (name, name_key, organisation_id, public_since)
    select 'Medlem ' || n, 'medlem ' || n, (select id from people.organisation order by slug limit 1 offset n % 12), now()
    from generate_series(1, 400) n`.execute(db)
  await sql`insert into committees.seat (committee_id, name, sector, capacity, position, valid_from)
    select ${id}, 'Plads ' || n, 'municipality', 'member', 100 + n, '2016-01-01' from generate_series(1, ${seats}) n`.execute(db)
  // Three terms; every fourth seat changes hands in the middle of one.
  const { numAffectedRows } = await sql`
    insert into committees.membership (committee_id, person_id, organisation_id, capacity, party_letter, title, position, seat_id, valid_from, valid_to, public_since)
    select ${id}, person.id, person.organisation_id, 'member', 'A', 'Direktør', seat.position, seat.id, term.begins, term.ends, now()
    from (select *, row_number() over (order by position) as number from committees.seat where committee_id = ${id} and name like 'Plads %') seat
    cross join lateral (
      select * from (values (0, date '2016-01-01', date '2017-12-31', false), (1, date '2018-01-01', date '2019-12-31', false),
        (2, date '2020-01-01', date '2021-12-31', true), (3, date '2022-01-01', date '2025-12-31', false), (4, date '2026-01-01', null, false)
      ) as term (turn, begins, ends, partial)
      where not term.partial or seat.number % 4 = 0
    ) term
    join people.person person on person.name = 'Medlem ' || (term.turn * 40 + seat.number)`.execute(db)
  const { rows } = await sql<{ id: string }>`
    insert into meetings.meeting (committee_id, held_on, state, version, announced_at, published_at, created_at)
    select ${id}, date '2016-02-03' + n * 91, 'minutes', 1, now(), now(), now() from generate_series(0, 39) n
    on conflict do nothing returning id`.execute(db)
  return { memberships: Number(numAffectedRows ?? 0), meetingId: rows[0]!.id }
}
