import { type Kysely, sql } from 'kysely'
import { moveRows, moveRowsBack, type OwnedRows } from '../../../platform/database/move-rows.ts'
import type { DB } from '../../../platform/database/schema.ts'
import type { HeldSeat, JoinedSeats } from '../rules/joined-seats.ts'

/** What belongs to a person here, beside their seats; versions of terms of reference never change, nor who wrote them. */
const personRows: readonly OwnedRows[] = [
  { table: 'committees.committee_access', owner: 'person_id', key: ['committee_id', 'role', 'valid_from'], perOwner: true },
  { table: 'committees.exclusion', owner: 'person_id', key: ['id'] },
  { table: 'committees.group_founding', owner: 'founded_by', key: ['committee_id'] },
  { table: 'committees.appointment_sheet', owner: 'handed_in_by', key: ['id'] },
]
const seats: OwnedRows = { table: 'committees.membership', owner: 'person_id', key: ['id'] }

export interface JoinedRow {
  /** The row that went, whole. */
  readonly row: unknown
  readonly into: string
  /** Since when the other was public before. */
  readonly publicSince: string | null
  /** Seats that stood beside the one that went. */
  readonly beside: readonly string[]
  /** Rights that followed from the one that went, by role and first day. */
  readonly rights: readonly string[]
}

export interface MovedInCommittees {
  readonly rows: Readonly<Record<string, readonly string[]>>
  readonly seats: readonly string[]
  /** Seats that were joined into others, as they stood. */
  readonly joined: readonly JoinedRow[]
  /** Seats that last longer now, with the days they had. */
  readonly spans: readonly { readonly id: string; readonly validFrom: string; readonly validTo: string | null }[]
}

/** All seats that persons hold, held or are to hold. */
export async function listHeldSeats(db: Kysely<DB>, personId: string): Promise<HeldSeat[]> {
  return db
    .selectFrom('committees.membership')
    .select(['id', 'committee_id as committeeId', 'capacity', 'valid_from as validFrom', 'valid_to as validTo'])
    .where('person_id', '=', personId)
    .orderBy('valid_from')
    .orderBy('id')
    .execute()
}

/** Gives the kept entry the merged one's seats as the rule says, and its rights. */
export async function moveInCommittees(db: Kysely<DB>, joining: JoinedSeats, fromId: string, toId: string): Promise<MovedInCommittees> {
  const joined: JoinedRow[] = []
  for (const { kept, merged } of joining.joined) {
    const beside = await updateBeside(db, merged.id, kept.id)
    const publicSince = await updatePublicSinceWith(db, kept.id, merged.id)
    const rights = await updateMandateOfRights(db, merged.id, kept.id)
    joined.push({ row: await takeOut(db, merged.id), into: kept.id, publicSince, beside, rights })
  }
  const before: { id: string; validFrom: string; validTo: string | null }[] = []
  for (const span of joining.spans) before.push(await updateSpan(db, span))
  const rows: Record<string, string[]> = {}
  for (const owned of personRows) rows[owned.table] = await moveRows(db, owned, fromId, toId)
  return { rows, joined, spans: before, seats: await moveRows(db, seats, fromId, toId) }
}

export async function moveBackInCommittees(db: Kysely<DB>, moved: MovedInCommittees, fromId: string, toId: string): Promise<void> {
  await moveRowsBack(db, seats, moved.seats, fromId, toId)
  for (const owned of personRows) await moveRowsBack(db, owned, moved.rows[owned.table] ?? [], fromId, toId)
  for (const span of moved.spans) await updateSpan(db, span)
  for (const { row, into, publicSince, beside, rights } of moved.joined.toReversed()) {
    const id = await putBack(db, row, beside)
    await updateMandateOfRightsBack(db, { from: into, to: id, personId: fromId, rights })
    await updatePublicSince(db, into, publicSince)
  }
}

/** Substitutes and advisers beside one seat come to stand beside another; a seat never stands beside itself. */
async function updateBeside(db: Kysely<DB>, from: string, to: string): Promise<string[]> {
  const rows = await db
    .updateTable('committees.membership')
    .set({ beside_id: sql<string | null>`nullif(${to}::uuid, id)` })
    .where('beside_id', '=', from)
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** What followed from one mandate follows from another, and ends with it. @returns which rights those are */
async function updateMandateOfRights(db: Kysely<DB>, from: string, to: string): Promise<string[]> {
  const { rows } = await sql<{ right: string }>`
    update committees.committee_access set membership_id = ${to} where membership_id = ${from}
    returning concat_ws(' ', role, valid_from) as right`.execute(db)
  return rows.map(({ right }) => right)
}

async function updateMandateOfRightsBack(
  db: Kysely<DB>,
  {
    from,
    to,
    personId,
    rights,
  }: { readonly from: string; readonly to: string; readonly personId: string; readonly rights: readonly string[] },
): Promise<void> {
  await sql`
    update committees.committee_access set membership_id = ${to}
    where membership_id = ${from} and person_id = ${personId} and concat_ws(' ', role, valid_from) = any(${[...rights]}::text[])`.execute(
    db,
  )
}

/** A seat is public as long as the one that is joined into it was. @returns since when it was before */
async function updatePublicSinceWith(db: Kysely<DB>, keptId: string, mergedId: string): Promise<string | null> {
  const { rows } = await sql<{ before: string | null }>`
    select public_since::text as before from committees.membership where id = ${keptId}`.execute(db)
  await sql`
    update committees.membership as kept set public_since = least(kept.public_since, merged.public_since)
    from committees.membership as merged where kept.id = ${keptId} and merged.id = ${mergedId}`.execute(db)
  return rows[0]?.before ?? null
}

async function updatePublicSince(db: Kysely<DB>, id: string, publicSince: string | null): Promise<void> {
  await db
    .updateTable('committees.membership')
    .set({ public_since: sql<Date | null>`${publicSince}::timestamptz` })
    .where('id', '=', id)
    .execute()
}

async function takeOut(db: Kysely<DB>, id: string): Promise<unknown> {
  const { rows } = await sql<{ row: unknown }>`
    delete from committees.membership where id = ${id} returning to_jsonb(membership) as row`.execute(db)
  return rows[0]?.row
}

/** @returns its id, which is what it was */
async function putBack(db: Kysely<DB>, row: unknown, beside: readonly string[]): Promise<string> {
  await sql`insert into committees.membership
    select restored.* from jsonb_populate_record(null::committees.membership, ${JSON.stringify(row)}::jsonb) as restored`.execute(db)
  const { id } = row as { readonly id: string }
  if (beside.length > 0)
    await db
      .updateTable('committees.membership')
      .set({ beside_id: id })
      .where('id', 'in', [...beside])
      .execute()
  return id
}

/** @returns the days that the seat had before */
async function updateSpan(db: Kysely<DB>, { id, validFrom, validTo }: MovedInCommittees['spans'][number]) {
  const before = await db
    .selectFrom('committees.membership')
    .select(['id', 'valid_from as validFrom', 'valid_to as validTo'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  await db.updateTable('committees.membership').set({ valid_from: validFrom, valid_to: validTo }).where('id', '=', id).execute()
  return before
}
