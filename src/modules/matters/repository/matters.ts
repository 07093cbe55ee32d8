import { type Kysely, sql } from 'kysely'
import { isUuid } from '../../../kernel/uuid.ts'
import type { DB } from '../../../platform/database/schema.ts'
import type { MatterTraces } from '../rules/matching-matters.ts'

export interface MatterRow {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly summary: string | null
  readonly partnershipId: string | null
  readonly focusAreaId: string | null
  readonly state: 'under-way' | 'ended'
  readonly endedBecause: string | null
  /** Closed to the public whatever its items are. */
  readonly open: boolean
  readonly isPublic: boolean
  readonly revision: number
}

/** Whose matters are listed: public ones, and those of the reader's committees and parties. */
export interface MatterReader {
  readonly committees: readonly string[]
  readonly organisations: readonly string[]
}

const columns = [
  'matter.id',
  'matter.slug',
  'matter.title',
  'matter.summary',
  'matter.partnership_id as partnershipId',
  'matter.focus_area_id as focusAreaId',
  'matter.ended_because as endedBecause',
  'matter.open',
  'matter.revision',
] as const

function matters(db: Kysely<DB>) {
  return db
    .selectFrom('matters.matter as matter')
    .select(columns)
    .select([sql<MatterRow['state']>`matter.state`.as('state'), sql<boolean>`matter.open and matters.is_public(matter.id)`.as('isPublic')])
}

/** By its slug, or by its id as mails name it. */
export async function findMatterBySlug(db: Kysely<DB>, slug: string): Promise<MatterRow | undefined> {
  return matters(db).where(isCalled(slug)).executeTakeFirst()
}

export async function lockMatter(db: Kysely<DB>, slug: string): Promise<MatterRow | undefined> {
  return matters(db).where(isCalled(slug)).forUpdate().executeTakeFirst()
}

function isCalled(slug: string) {
  return sql<boolean>`matter.slug = ${slug} or matter.id = ${isUuid(slug) ? slug : null}::uuid`
}

export interface ListedMatter extends MatterRow {
  readonly partnership: string | null
  readonly focusArea: string | null
  /** The latest that was held. */
  readonly lastOn: string | null
  readonly lastCommittee: string | null
  /** The next that is planned. */
  readonly nextOn: string | null
  readonly nextCommittee: string | null
}

export interface MatterQuestion {
  readonly partnershipId?: string | undefined
  readonly focusAreaId?: string | undefined
  /** Only those under way. */
  readonly underWay: boolean
  readonly atMost: number
}

/** What the reader may know of, those that moved last first. */
export async function listMatters(db: Kysely<DB>, reader: MatterReader, asked: MatterQuestion): Promise<ListedMatter[]> {
  const { rows } = await sql<ListedMatter>`
    select matter.id, matter.slug, matter.title, matter.summary, matter.partnership_id as "partnershipId",
      matter.focus_area_id as "focusAreaId", matter.state, matter.ended_because as "endedBecause", matter.open, matter.revision,
      matter.open and matters.is_public(matter.id) as "isPublic",
      partnership.name as partnership, focus_area.name as "focusArea",
      last.day as "lastOn", last.committee_name as "lastCommittee", next.day as "nextOn", next.committee_name as "nextCommittee"
    from matters.matter
    left join committees.partnership on partnership.id = matter.partnership_id
    left join committees.focus_area on focus_area.id = matter.focus_area_id
    left join lateral (
      select held_on as day, committee_name from matters.treatment
      where matter_id = matter.id and treatment.state = 'held' order by held_on desc nulls last limit 1) last on true
    left join lateral (
      select planned_on as day, committee_name from matters.treatment
      where matter_id = matter.id and treatment.state = 'planned' order by stage, planned_on nulls last limit 1) next on true
    where (matter.open and matters.is_public(matter.id)
        or exists (select from matters.treatment where matter_id = matter.id and committee_id = any(${[...reader.committees]}::uuid[]))
        or exists (select from committees.committee where committee.partnership_id = matter.partnership_id
          and committee.id = any(${[...reader.committees]}::uuid[]))
        or exists (select from committees.partnership_party party where party.partnership_id = matter.partnership_id
          and party.organisation_id = any(${[...reader.organisations]}::uuid[])))
      and (${asked.partnershipId ?? null}::uuid is null or matter.partnership_id = ${asked.partnershipId ?? null}::uuid)
      and (${asked.focusAreaId ?? null}::uuid is null or matter.focus_area_id = ${asked.focusAreaId ?? null}::uuid)
      and (${!asked.underWay} or matter.state = 'under-way')
    order by coalesce(last.day, next.day) desc nulls last, matter.title
    limit ${asked.atMost}`.execute(db)
  return rows
}

export interface NewMatter {
  readonly slug: string
  readonly title: string
  readonly summary: string | null
  readonly partnershipId: string
  readonly focusAreaId: string | null
  readonly open: boolean
  readonly createdByName: string
}

export async function insertMatter(db: Kysely<DB>, matter: NewMatter, now: Date): Promise<string> {
  const { id } = await db
    .insertInto('matters.matter')
    .values({
      slug: matter.slug,
      title: matter.title,
      summary: matter.summary,
      partnership_id: matter.partnershipId,
      focus_area_id: matter.focusAreaId,
      open: matter.open,
      created_at: now,
      created_by_name: matter.createdByName,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateMatter(
  db: Kysely<DB>,
  id: string,
  { title, summary, focusAreaId, open }: Pick<NewMatter, 'title' | 'summary' | 'focusAreaId' | 'open'>,
): Promise<void> {
  await db
    .updateTable('matters.matter')
    .set({ title, summary, focus_area_id: focusAreaId, open, revision: sql`revision + 1` })
    .where('id', '=', id)
    .execute()
}

/** @param because absent to take it up again */
export async function updateMatterState(db: Kysely<DB>, id: string, because: string | undefined): Promise<void> {
  await db
    .updateTable('matters.matter')
    .set({ state: because === undefined ? 'under-way' : 'ended', ended_because: because ?? null, revision: sql`revision + 1` })
    .where('id', '=', id)
    .execute()
}

export async function isSlugTaken(db: Kysely<DB>, slug: string): Promise<boolean> {
  return (await db.selectFrom('matters.matter').select('id').where('slug', '=', slug).executeTakeFirst()) !== undefined
}

export interface MatterReference {
  readonly organisationId: string | null
  readonly system: string | null
  readonly number: string
}

export async function replaceReferences(db: Kysely<DB>, matterId: string, references: readonly MatterReference[]): Promise<void> {
  await db.deleteFrom('matters.matter_reference').where('matter_id', '=', matterId).execute()
  if (references.length === 0) return
  await db
    .insertInto('matters.matter_reference')
    .values(
      references.map(({ organisationId, system, number }, position) => ({
        matter_id: matterId,
        position,
        organisation_id: organisationId,
        system,
        number,
      })),
    )
    .execute()
}

/** By what an item can be known to belong to a matter. */
export async function listMatterTraces(db: Kysely<DB>, ids: readonly string[]): Promise<MatterTraces[]> {
  const { rows } = await sql<MatterTraces>`
    select matter.id,
      (select coalesce(json_agg(number), '[]') from matters.matter_reference where matter_id = matter.id) as "references",
      (select coalesce(json_agg(json_build_object('committeeName', committee_name, 'day', coalesce(held_on, planned_on))), '[]')
        from matters.treatment where matter_id = matter.id and treatment.state <> 'dropped') as treatments
    from matters.matter where matter.id = any(${[...ids]}::uuid[])`.execute(db)
  return rows
}

/** Whether there is any matter at all. */
export async function isAnythingFollowed(db: Kysely<DB>): Promise<boolean> {
  return (await db.selectFrom('matters.matter').select('id').limit(1).executeTakeFirst()) !== undefined
}
