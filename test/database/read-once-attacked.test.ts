import fc from 'fast-check'
import { type Kysely, sql, type Transaction } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { listItems } from '../../src/modules/meetings/repository/items.ts'
import { publishMeeting } from '../../src/modules/publishing/index.ts'
import type { DB } from '../../src/platform/database/schema.ts'
import { testDatabase } from '../support/database.ts'
import { interruptedReaders } from '../support/interrupted-reader.ts'
import { makeSmallWorld, type SmallWorld, smallWorldNow } from '../world/small-world.ts'

/** What is kept (`readOnce`) is what would be read now, for each login and whatever happens to the rows, also while they are read. */
const database = testDatabase()
const interruptedReader = interruptedReaders()
let world: SmallWorld
let readers: readonly (() => readonly [Kysely<DB>, boolean])[]

beforeAll(async () => {
  world = await makeSmallWorld(database)
  await publishMeeting({ actor: world.actor('secretary', 'political'), now: smallWorldNow, database }, { meetingId: world.meetings.mixed })
  readers = [() => [database.published, false], () => [database.reading, false], () => [database.reading, true], () => [database.app, true]]
})

type Deed = (db: Transaction<DB>) => Promise<unknown>

/** Inside a transaction all is asked for. */
const readNow = (db: Kysely<DB>, withClosed: boolean) =>
  db
    .transaction()
    .setAccessMode('read only')
    .execute((asking) => listItems(asking, world.meetings.mixed, withClosed))

const ofMeeting = () => sql`item_id in (select id from meetings.agenda_item where meeting_id = ${world.meetings.mixed})`

const deeds: Readonly<Record<string, Deed>> = {
  'a meeting is no longer public': (db) =>
    sql`update meetings.meeting set published_at = null, version = version + 1 where id = ${world.meetings.mixed}`.execute(db),
  'a meeting is public': (db) => sql`update meetings.meeting set published_at = now() where id = ${world.meetings.mixed}`.execute(db),
  'what is open is closed': (db) =>
    sql`update meetings.agenda_item set open = not open where meeting_id = ${world.meetings.mixed}`.execute(db),
  'attachments are opened and closed': (db) => sql`update meetings.attachment set open = not open where ${ofMeeting()}`.execute(db),
  'a title is written': (db) =>
    sql`update meetings.agenda_item set title = title || 'x' where meeting_id = ${world.meetings.mixed}`.execute(db),
  'a text is written twice': async (db) => {
    await sql`update meetings.item_section set body = 'i mellemtiden' where ${ofMeeting()}`.execute(db)
    await sql`update meetings.item_section set body = clock_timestamp()::text where ${ofMeeting()}`.execute(db)
  },
  'a line goes and comes back as it was': async (db) => {
    await sql`
      with gone as (delete from meetings.item_line where ${ofMeeting()} returning *) insert into meetings.item_line select * from gone`.execute(
      db,
    )
  },
  'a line goes': (db) => sql`delete from meetings.item_line where kind = 'reservation' and ${ofMeeting()}`.execute(db),
  'a line comes at the place of another kind': (db) =>
    sql`
      insert into meetings.item_line (item_id, kind, position, text)
      select id, 'reservation', 0, title from meetings.agenda_item where meeting_id = ${world.meetings.mixed} on conflict do nothing`.execute(
      db,
    ),
  'part of it is undone': async (db) => {
    await sql`savepoint before`.execute(db)
    await sql`update meetings.record_reference set number = 'fortrudt' where ${ofMeeting()}`.execute(db)
    await sql`rollback to savepoint before`.execute(db)
    await sql`savepoint again`.execute(db)
    await sql`update meetings.record_reference set number = clock_timestamp()::text where ${ofMeeting()}`.execute(db)
    await sql`release savepoint again`.execute(db)
  },
  'rows are locked': (db) => sql`select from meetings.agenda_item where meeting_id = ${world.meetings.mixed} for update`.execute(db),
}

describe('what is kept of a meeting’s items', () => {
  it('is for each reader what would be read now', { timeout: 60_000 }, async () => {
    const names = Object.keys(deeds)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ done: fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }), undone: fc.boolean() }), {
          minLength: 1,
          maxLength: 6,
        }),
        async (transactions) => {
          for (const { done, undone } of transactions) {
            const deed = database.app.transaction().execute(async (db) => {
              for (const name of done) await deeds[name]!(db)
              // What is not committed is nobody else's.
              await expectWhatIsNow()
              if (undone) throw new Error('undone')
            })
            if (undone) await expect(deed).rejects.toThrow('undone')
            else await deed
            await expectWhatIsNow()
          }
        },
      ),
      { numRuns: 15 },
    )

    async function expectWhatIsNow(): Promise<void> {
      for (const reader of readers) {
        const [db, withClosed] = reader()
        const kept = await listItems(db, world.meetings.mixed, withClosed)
        expect(kept).toEqual(await readNow(db, withClosed))
        expect(await listItems(db, world.meetings.mixed, withClosed)).toBe(kept)
      }
    }
  })

  it('is at no moment closed, half written or older than what has been done, while it is written', { timeout: 60_000 }, async () => {
    const meetingId = world.meetings.open
    const turns = 60
    let done = 0
    const isOver = (): boolean => done === turns
    const write = async (): Promise<void> => {
      for (let turn = 1; turn <= turns; turn++) {
        // By turns not published, closed, and open for everyone: only then it has no secret in it.
        const word = turn % 3 === 2 ? `aabent ${turn}` : `hemmeligt ${turn}`
        await database.app.transaction().execute(async (db) => {
          const meeting = sql`update meetings.meeting set announced_at = now(), published_at`
          await sql`${meeting} = ${turn % 3 === 0 ? null : smallWorldNow} where id = ${meetingId}`.execute(db)
          await sql`update meetings.agenda_item set open = ${turn % 3 !== 1}, title = ${word} where meeting_id = ${meetingId}`.execute(db)
          await sql`
            update meetings.item_section set body = ${word} where item_id in (select id from meetings.agenda_item where meeting_id = ${meetingId})`.execute(
            db,
          )
        })
        done = turn
      }
    }
    const read = async (db: Kysely<DB>, withClosed: boolean): Promise<number> => {
      let times = 0
      for (; !isOver(); times++) {
        const least = done
        for (const { title, sections, open } of await listItems(db, meetingId, withClosed)) {
          expect(sections.map(({ body }) => body)).toEqual(sections.map(() => title))
          const turn = Number(title.split(' ')[1])
          if (turn > 0) expect(turn).toBeGreaterThanOrEqual(least)
          if (!withClosed) expect(open).toBe(true)
          if (db === database.published) expect(title).not.toContain('hemmeligt')
        }
      }
      return times
    }
    await sql`
      update meetings.item_section set body = item.title from meetings.agenda_item item where item.id = item_id and item.meeting_id = ${meetingId}`.execute(
      database.app,
    )
    const [, ...times] = await Promise.all([
      write(),
      read(database.published, false),
      read(database.reading, true),
      read(database.reading, false),
      read(database.app, true),
    ])
    expect(Math.min(...times)).toBeGreaterThan(20)
  })

  it('is not kept as something else when it changes between the two questions', async () => {
    const meetingId = world.meetings.withPersonalNumber
    const publish = (on: Date | null) =>
      sql`update meetings.meeting set announced_at = ${smallWorldNow}, published_at = ${on} where id = ${meetingId}`.execute(database.app)
    const interrupted = interruptedReader(database.logins.published, () => publish(smallWorldNow))
    expect(await listItems(interrupted, meetingId, false)).toHaveLength(1)
    await publish(null)
    expect(await listItems(database.published, meetingId, false)).toEqual([])
  })
})
