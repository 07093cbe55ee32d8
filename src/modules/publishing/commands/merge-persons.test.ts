import { sql, type Kysely } from 'kysely'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { someoneNew } from '../../../../test/world/someone-new.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { makeSmallWorld, type SmallWorld, smallWorldNow } from '../../../../test/world/small-world.ts'
import { type Actor, type SignedInActor } from '../../../kernel/actor.ts'
import type { Context } from '../../../platform/command/use-case.ts'
import type { DB } from '../../../platform/database/schema.ts'
import { listPersonsNamed } from '../../people/index.ts'
import { mergePersons } from './merge-persons.ts'
import { undoMerge } from './undo-merge.ts'

const database = testDatabase()
let world: SmallWorld
let operator: SignedInActor

beforeAll(async () => {
  world = await makeSmallWorld(database)
  operator = { ...(world.actor('observer', 'political') as SignedInActor), operator: true }
})

type Pools = Context['database']
const as = (actor: Actor, pools: Pools = database): Context => ({ actor, now: smallWorldNow, database: pools })

/** Every row of every table that can name a person, as it stands. */
async function everything(db: Kysely<DB>): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {}
  for (const table of ['people.person', ...(await tablesNamingPersons(db))])
    found[table] = (
      await sql<{ row: unknown }>`select to_jsonb(t) as row from ${sql.table(table)} t order by to_jsonb(t)::text`.execute(db)
    ).rows.map(({ row }) => row)
  return found
}

async function tablesNamingPersons(db: Kysely<DB>): Promise<string[]> {
  const { rows } = await sql<{ table: string }>`
    select distinct conrelid::regclass::text as table from pg_constraint
    where contype = 'f' and confrelid in ('people.person'::regclass, 'committees.membership'::regclass)
      and conrelid <> 'people.person_merge'::regclass order by 1`.execute(db)
  return rows.map(({ table }) => table)
}

async function columnsNamingPersons(db: Kysely<DB>): Promise<{ table: string; column: string }[]> {
  const { rows } = await sql<{ table: string; column: string }>`
    select conrelid::regclass::text as table, attname as column
    from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
    where contype = 'f' and confrelid = 'people.person'::regclass and conrelid <> 'people.person_merge'::regclass order by 1, 2`.execute(db)
  return rows
}

/** Columns in which some row names a person, as "table.column". */
async function whatNames(db: Kysely<DB>, personId: string): Promise<string[]> {
  const naming: string[] = []
  for (const { table, column } of await columnsNamingPersons(db)) {
    const { rows } = await sql`select 1 from ${sql.table(table)} where ${sql.ref(column)} = ${personId} limit 1`.execute(db)
    if (rows.length > 0) naming.push(`${table}.${column}`)
  }
  return naming
}

async function fill(db: Kysely<DB>, personId: string, suffix: string) {
  const { political, professional } = world.committees
  const days = { valid_from: '2022-07-01', valid_to: null }
  const membership = await db
    .insertInto('committees.membership')
    .values({ committee_id: political, person_id: personId, capacity: 'member', ...days })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('committees.committee_access')
    .values({ person_id: personId, committee_id: professional, role: 'member', ...days })
    .execute()
  await db
    .insertInto('committees.exclusion')
    .values({ committee_id: political, person_id: personId, reason: 'Egen sag', created_at: smallWorldNow, ...days })
    .execute()
  await db
    .insertInto('people.contact')
    .values({ person_id: personId, mail_address: `${suffix}@kommune.example`, updated_at: smallWorldNow })
    .execute()
  await db.insertInto('people.operator').values({ person_id: personId }).execute()
  await db.insertInto('people.demo_role').values({ slug: suffix, person_id: personId, position: 1 }).execute()
  await db
    .insertInto('people.passkey')
    .values({
      credential_id: suffix,
      person_id: personId,
      public_key: Buffer.from('k'),
      counter: 0,
      label: 'Nøgle',
      created_at: smallWorldNow,
    })
    .execute()
  await db
    .insertInto('people.identity')
    .values({
      person_id: personId,
      method: 'oidc',
      issuer: 'https://idp.example',
      subject: suffix,
      label: 'Kommunen',
      tied_at: smallWorldNow,
    })
    .execute()
  const meeting_id = world.meetings.mixed
  // No two approve in the same instant.
  const given_at = new Date(smallWorldNow.getTime() + suffix.charCodeAt(0))
  await db
    .insertInto('meetings.agenda_approval')
    .values({ meeting_id, person_id: personId, approved_by: personId, content: '{}', approved_at: smallWorldNow, approved_by_name: suffix })
    .execute()
  await db
    .insertInto('meetings.minutes')
    .values({ meeting_id, state: 'for-comment', sent_by: personId, changed_at: smallWorldNow })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db
    .insertInto('meetings.minutes_approval')
    .values({ meeting_id, person_id: personId, verdict: 'approved', content: '{}', given_at, given_by_name: suffix })
    .execute()
  await db
    .insertInto('meetings.minutes_comment')
    .values({ meeting_id, body: 'Et ord', person_id: personId, person_name: suffix, written_at: smallWorldNow })
    .execute()
  return membership.id
}

describe('merging two entries', () => {
  it('knows every column that names a person; a new one is moved too, by the module whose it is', async () => {
    expect((await columnsNamingPersons(database.app)).map(({ table, column }) => `${table}.${column}`)).toEqual([
      'committees.appointment_sheet.handed_in_by',
      'committees.committee_access.person_id',
      'committees.exclusion.person_id',
      'committees.group_founding.founded_by',
      'committees.membership.person_id',
      // Stays: a version is never changed.
      'committees.terms_of_reference.created_by',
      'decisions.answer_link.person_id',
      'decisions.follow_up.person_id',
      'decisions.follow_up_receiver.person_id',
      'decisions.follow_up_report.reported_by',
      'decisions.follow_up_sheet.handed_in_by',
      'matters.follower.person_id',
      'meetings.agenda_approval.person_id',
      'meetings.attendance.person_id',
      'meetings.calendar_subscription.person_id',
      'meetings.held_attendance.person_id',
      'meetings.held_attendance.substitute_for',
      'meetings.invitation.person_id',
      'meetings.invitation_answer.person_id',
      'meetings.item_absence.person_id',
      'meetings.item_draft.created_by',
      'meetings.item_reservation.person_id',
      'meetings.minutes.sent_by',
      'meetings.minutes_approval.person_id',
      'meetings.minutes_comment.person_id',
      'notes.private_note.person_id',
      'people.contact.person_id',
      'people.delegation.from_person_id',
      'people.delegation.to_person_id',
      'people.demo_role.person_id',
      'people.identity.person_id',
      'people.invitation.created_by',
      'people.invitation.person_id',
      'people.mail_choice.person_id',
      'people.mail_link.person_id',
      'people.notice.person_id',
      'people.operator.person_id',
      'people.organisation_access.person_id',
      'people.passkey.person_id',
      'people.person.merged_into_id',
      'people.unsubscribe_link.person_id',
      'publishing.release.asked_by',
    ])
  })

  it('moves everything that names the person, and nothing names the old entry but what the kept one has as well', async () => {
    await database.rolledBack(async (pools) => {
      const [kept, merged, elder] = [
        await someoneNew(pools.app, 'Anna Ceder'),
        await someoneNew(pools.app, 'Anna Bo Ceder'),
        await someoneNew(pools.app, 'A Ceder'),
      ]
      await fill(pools.app, merged, 'b')
      await pools.app.updateTable('meetings.attendance').set({ person_id: merged }).where('person_id', '=', world.people.mayor).execute()
      await pools.app.updateTable('people.person').set({ merged_into_id: merged }).where('id', '=', elder).execute()
      await mergePersons(as(operator, pools), { keptId: kept, mergedId: merged })
      expect(await whatNames(pools.app, merged)).toEqual([])
      const named = await whatNames(pools.app, kept)
      expect(named).toContain('meetings.attendance.person_id')
      expect(named).toContain('people.contact.person_id')
      expect((await listPersonsNamed(pools.app, 'anna bo ceder')).map(({ id }) => id)).toEqual([kept])
      expect((await listPersonsNamed(pools.app, 'A Ceder')).map(({ id }) => id)).toEqual([kept])
    })
  })

  it('is undone to the row, and what came since stays with the kept entry', async () => {
    await database.rolledBack(async (pools) => {
      const [kept, merged] = [await someoneNew(pools.app, 'Anna Ceder'), await someoneNew(pools.app, 'Anna Bo Ceder')]
      const [own, joined] = [await fill(pools.app, kept, 'a'), await fill(pools.app, merged, 'b')]
      const known = { valid_from: '2022-01-01', public_since: smallWorldNow }
      await pools.app.updateTable('committees.membership').set(known).where('id', '=', joined).execute()
      await pools.app
        .insertInto('committees.membership')
        .values({
          committee_id: world.committees.political,
          person_id: world.people.mayor,
          capacity: 'adviser',
          valid_from: '2022-01-01',
          beside_id: joined,
        })
        .execute()
      const before = await everything(pools.app)
      await mergePersons(as(operator, pools), { keptId: kept, mergedId: merged })
      const seats = await pools.app.selectFrom('committees.membership').selectAll().where('person_id', '=', kept).execute()
      expect(seats).toMatchObject([{ id: own, ...known }])
      const { id: mergeId } = await pools.app.selectFrom('people.person_merge').select('id').executeTakeFirstOrThrow()
      await undoMerge(as(operator, pools), { mergeId })
      expect(await everything(pools.app)).toEqual(before)
      await expect(undoMerge(as(operator, pools), { mergeId })).rejects.toMatchObject({ name: 'NotFound' })
    })
  })

  it('and undoing it is the same as never having done it, whatever seats there were', async () => {
    const seat = fc.record({
      whose: fc.constantFrom('kept', 'merged'),
      committee: fc.constantFrom('political', 'professional'),
      capacity: fc.constantFrom('member', 'chair', 'substitute'),
      from: fc.integer({ min: 0, max: 9 }),
      years: fc.option(fc.integer({ min: 0, max: 5 })),
      right: fc.boolean(),
      follows: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(seat, { maxLength: 8 }), fc.boolean(), async (seats, known) => {
        await database.rolledBack(async (pools) => {
          const ids = { kept: await someoneNew(pools.app, 'Anna Ceder'), merged: await someoneNew(pools.app, 'Anna Bo Ceder') }
          if (known)
            await pools.app.updateTable('people.person').set({ public_since: smallWorldNow }).where('id', '=', ids.merged).execute()
          let last: string | null = null
          for (const { whose, committee, capacity, from, years, right, follows } of seats) {
            const days = { valid_from: `20${10 + from}-01-01`, valid_to: years === null ? null : `20${10 + from + years}-12-31` }
            const row = { person_id: ids[whose], committee_id: world.committees[committee], ...days }
            const { id } = await pools.app
              .insertInto('committees.membership')
              .values({ ...row, capacity, beside_id: capacity === 'substitute' ? last : null })
              .returning('id')
              .executeTakeFirstOrThrow()
            last = id
            if (right)
              await pools.app
                .insertInto('committees.committee_access')
                .values({ ...row, role: capacity, membership_id: follows ? id : null })
                .onConflict((conflict) => conflict.doNothing())
                .execute()
          }
          const before = await everything(pools.app)
          await mergePersons(as(operator, pools), { keptId: ids.kept, mergedId: ids.merged })
          const { id: mergeId } = await pools.app.selectFrom('people.person_merge').select('id').executeTakeFirstOrThrow()
          await undoMerge(as(operator, pools), { mergeId })
          expect(await everything(pools.app)).toEqual(before)
        })
      }),
      { numRuns: 25 },
    )
  }, 60_000)
})
