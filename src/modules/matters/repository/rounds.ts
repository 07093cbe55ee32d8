import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { Voice } from '../rules/involvement/voices.ts'

export interface RoundRow {
  readonly id: string
  readonly partnershipId: string
  readonly year: number
  readonly opensOn: string
  readonly closesOn: string
  readonly publishedAt: Date | null
  readonly closedAt: Date | null
}

function rounds(db: Kysely<DB>) {
  return db
    .selectFrom('matters.round')
    .select(['id', 'partnership_id as partnershipId', 'year', 'opens_on as opensOn', 'closes_on as closesOn'])
    .select(['published_at as publishedAt', 'closed_at as closedAt'])
}

export async function findRound(db: Kysely<DB>, partnershipId: string, year: number): Promise<RoundRow | undefined> {
  return rounds(db).where('partnership_id', '=', partnershipId).where('year', '=', year).executeTakeFirst()
}

export async function lockRound(db: Kysely<DB>, partnershipId: string, year: number): Promise<RoundRow | undefined> {
  return rounds(db).where('partnership_id', '=', partnershipId).where('year', '=', year).forUpdate().executeTakeFirst()
}

export async function listRounds(db: Kysely<DB>, partnershipId: string): Promise<RoundRow[]> {
  return rounds(db).where('partnership_id', '=', partnershipId).orderBy('year', 'desc').execute()
}

export interface NewRound {
  readonly partnershipId: string
  readonly year: number
  readonly opensOn: string
  readonly closesOn: string
  readonly createdByName: string
}

export async function insertRound(db: Kysely<DB>, round: NewRound, now: Date): Promise<string> {
  const { id } = await db
    .insertInto('matters.round')
    .values({
      partnership_id: round.partnershipId,
      year: round.year,
      opens_on: round.opensOn,
      closes_on: round.closesOn,
      created_at: now,
      created_by_name: round.createdByName,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateRound(
  db: Kysely<DB>,
  id: string,
  at: { readonly publishedAt?: Date | null; readonly closedAt?: Date },
): Promise<void> {
  await db
    .updateTable('matters.round')
    .set({ ...(at.publishedAt !== undefined && { published_at: at.publishedAt }), ...(at.closedAt && { closed_at: at.closedAt }) })
    .where('id', '=', id)
    .execute()
}

export interface InvitationRow {
  readonly organisationId: string
  readonly organisation: string
  readonly committeeId: string | null
  readonly committee: string | null
  readonly voice: Voice
}

export async function listInvitations(db: Kysely<DB>, roundId: string): Promise<InvitationRow[]> {
  const { rows } = await sql<InvitationRow>`
    select invited.organisation_id as "organisationId", organisation.short_name as organisation,
      invited.committee_id as "committeeId", committee.name as committee, invited.voice
    from matters.round_invitation invited
    join people.organisation on organisation.id = invited.organisation_id
    left join committees.committee on committee.id = invited.committee_id
    where invited.round_id = ${roundId}
    order by organisation.short_name, committee.name`.execute(db)
  return rows
}

export async function insertInvitations(
  db: Kysely<DB>,
  roundId: string,
  invited: readonly { readonly organisationId: string; readonly committeeId: string | null; readonly voice: Voice }[],
  now: Date,
): Promise<void> {
  if (invited.length === 0) return
  await db
    .insertInto('matters.round_invitation')
    .values(
      invited.map(({ organisationId, committeeId, voice }) => ({
        round_id: roundId,
        organisation_id: organisationId,
        committee_id: committeeId,
        voice,
        invited_at: now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Committees that organisations own alone and that are there on a day, with their kind. */
export async function listCommitteesToInvite(
  db: Kysely<DB>,
  organisationIds: readonly string[],
  day: string,
): Promise<{ readonly id: string; readonly organisationId: string; readonly kind: string }[]> {
  if (organisationIds.length === 0) return []
  const { rows } = await sql<{ id: string; organisationId: string; kind: string }>`
    select id, organisation_id as "organisationId", kind from committees.committee
    where organisation_id = any(${[...organisationIds]}::uuid[]) and partnership_id is null
      and kind in ('municipal-committee', 'klu', 'piu') and (valid_to is null or valid_to >= ${day})`.execute(db)
  return rows
}

/** What everyone sees of a round: how many were heard, and what was decided. */
export async function listPublicRounds(
  db: Kysely<DB>,
  partnershipId: string,
): Promise<
  { readonly id: string; readonly year: number; readonly opensOn: string; readonly closesOn: string; readonly closed: boolean }[]
> {
  const { rows } = await sql<{ id: string; year: number; opensOn: string; closesOn: string; closed: boolean }>`
    select id, year, opens_on as "opensOn", closes_on as "closesOn", closed from matters.public_round
    where partnership_id = ${partnershipId} order by year desc`.execute(db)
  return rows
}

export interface VoiceCount {
  readonly voice: Voice
  readonly invited: number
  readonly heard: number
  readonly answered: number
}

export async function listPublicVoices(db: Kysely<DB>, roundId: string): Promise<VoiceCount[]> {
  const { rows } = await sql<VoiceCount>`
    select voice, invited, heard, answered from matters.public_round_voice where round_id = ${roundId}`.execute(db)
  return rows
}
