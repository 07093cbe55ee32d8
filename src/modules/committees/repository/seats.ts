import { type Kysely, sql } from 'kysely'
import type { CommitteeRole } from '../../../kernel/actor.ts'
import type { DB } from '../../../platform/database/schema.ts'
import type { SeatSector } from '../rules/committee-kind.ts'

export interface SeatRow {
  readonly id: string
  readonly committeeId: string
  readonly name: string
  readonly sector: SeatSector
  readonly capacity: CommitteeRole
  readonly appointedById: string | null
  readonly position: number
  readonly validFrom: string
  readonly validTo: string | null
  readonly source: string | null
}

function selectSeats(db: Kysely<DB>) {
  return db
    .selectFrom('committees.seat')
    .select([
      'id',
      'committee_id as committeeId',
      'name',
      'appointed_by_id as appointedById',
      'position',
      'valid_from as validFrom',
      'valid_to as validTo',
      'source',
    ])
    .select([sql<SeatSector>`sector`.as('sector'), sql<CommitteeRole>`capacity`.as('capacity')])
    .orderBy('position')
    .orderBy('name')
}

/** Also those that have been closed, and those that will be opened. */
export async function listSeats(db: Kysely<DB>, committeeId: string): Promise<SeatRow[]> {
  return selectSeats(db).where('committee_id', '=', committeeId).execute()
}

export async function listSeatsOfCommittees(db: Kysely<DB>, committeeIds: readonly string[]): Promise<SeatRow[]> {
  if (committeeIds.length === 0) return []
  return selectSeats(db)
    .where('committee_id', 'in', [...committeeIds])
    .execute()
}

export async function listSeatsAppointedBy(db: Kysely<DB>, organisationId: string): Promise<SeatRow[]> {
  return selectSeats(db).where('appointed_by_id', '=', organisationId).execute()
}

export type NewSeat = Omit<SeatRow, 'id' | 'validTo' | 'source'> & { readonly validTo?: string | null; readonly source?: string | null }

export async function insertSeat(db: Kysely<DB>, seat: NewSeat): Promise<string> {
  const { id } = await db
    .insertInto('committees.seat')
    .values({
      committee_id: seat.committeeId,
      name: seat.name,
      sector: seat.sector,
      capacity: seat.capacity,
      appointed_by_id: seat.appointedById,
      position: seat.position,
      valid_from: seat.validFrom,
      valid_to: seat.validTo ?? null,
      source: seat.source ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function closeSeatRow(db: Kysely<DB>, id: string, lastDay: string): Promise<void> {
  await db.updateTable('committees.seat').set({ valid_to: lastDay }).where('id', '=', id).execute()
}

/** One at a time changes who sits in a committee: what was decided must still be so when it is written. */
export async function lockCommittees(db: Kysely<DB>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await db
    .selectFrom('committees.committee')
    .select('id')
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate()
    .execute()
}

export interface PartyRow {
  readonly id: string
  readonly name: string
  readonly sector: SeatSector
  readonly organisationKind: string
}

/** The parties of a committee's partnership on a day, in the partnership's own order. */
export async function listPartiesOn(db: Kysely<DB>, committeeId: string, day: string): Promise<PartyRow[]> {
  return db
    .selectFrom('committees.committee')
    .innerJoin('committees.partnership_party as party', 'party.partnership_id', 'committees.committee.partnership_id')
    .innerJoin('people.organisation as organisation', 'organisation.id', 'party.organisation_id')
    .select(['organisation.id', 'organisation.name', 'organisation.kind as organisationKind'])
    .select(sql<SeatSector>`organisation.sector`.as('sector'))
    .where('committees.committee.id', '=', committeeId)
    .where('party.valid_from', '<=', day)
    .where((where) => where.or([where('party.valid_to', 'is', null), where('party.valid_to', '>=', day)]))
    .orderBy('party.position')
    .execute()
}
