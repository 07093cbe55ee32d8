import { type Kysely, type SelectQueryBuilder, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import { fragmentsOf, type SearchTerms } from '../rules/search-terms.ts'

export type SubjectKind = 'meeting' | 'item' | 'attachment' | 'follow-up' | 'person' | 'committee' | 'organisation'

export interface SearchEntry {
  readonly kind: SubjectKind
  readonly id: string
  readonly title: string
  readonly body: string
  readonly committeeId?: string | undefined
  readonly heldOn?: string | undefined
  readonly itemType?: string | undefined
  readonly organisationIds: readonly string[]
  readonly path: string
  readonly open: boolean
  readonly visible: boolean
}

/** What a person may find beyond what everyone finds. */
export interface SearchReader {
  readonly everyone: boolean
  /** Committees whose unpublished meetings they may read. */
  readonly committees: readonly string[]
  /** Committees whose closed items they may read. */
  readonly closedCommittees: readonly string[]
}

export interface FoundEntry {
  readonly kind: string
  readonly id: string
  /** Text with the matches between the private-use characters `matchStart` and `matchEnd`. */
  readonly title: string
  readonly excerpt: string
  readonly committeeId: string | null
  readonly heldOn: string | null
  readonly itemType: string | null
  readonly path: string
  readonly open: boolean
}

export const matchStart = '\uE000'
export const matchEnd = '\uE001'

/** How many hits are ranked; the newest are taken when there are more. */
const rankedAtMost = 500

/** Replaces all entries of one owner (a meeting with its items, say). */
export async function replaceSearchEntries(db: Kysely<DB>, ownerId: string, entries: readonly SearchEntry[]): Promise<void> {
  await db.deleteFrom('documents.search_entry').where('owner_id', '=', ownerId).execute()
  if (entries.length === 0) return
  await db
    .insertInto('documents.search_entry')
    .values(
      entries.map((entry) => ({
        subject_kind: entry.kind,
        subject_id: entry.id,
        owner_id: ownerId,
        title: entry.title,
        body: entry.body,
        committee_id: entry.committeeId ?? null,
        held_on: entry.heldOn ?? null,
        item_type: entry.itemType ?? null,
        organisation_ids: [...entry.organisationIds],
        path: entry.path,
        open: entry.open,
        visible: entry.visible,
      })),
    )
    .execute()
}

/** First by words and their inflections; what that misses, by fragments inside compounds. */
export async function search(
  db: Kysely<DB>,
  terms: SearchTerms,
  reader: SearchReader,
  page: { readonly size: number; readonly number: number },
): Promise<{ found: FoundEntry[]; total: number; more: boolean }> {
  const byWords = await ranked(db, terms, reader, page, sql<boolean>`words @@ websearch_to_tsquery('danish', ${terms.words})`)
  const fragments = fragmentsOf(terms.words)
  if (byWords.total > 0 || fragments.length === 0) return byWords
  const all = fragments.map((fragment) => sql<boolean>`(title || ' ' || body) ilike ${`%${fragment.replace(/[%_\\]/g, '\\$&')}%`}`)
  return ranked(db, terms, reader, page, sql<boolean>`(${sql.join(all, sql` and `)})`)
}

async function ranked(
  db: Kysely<DB>,
  terms: SearchTerms,
  reader: SearchReader,
  page: { readonly size: number; readonly number: number },
  matches: ReturnType<typeof sql<boolean>>,
): Promise<{ found: FoundEntry[]; total: number; more: boolean }> {
  const newest = narrowed(readable(db, reader).where(matches), terms)
    .select(['subject_kind', 'subject_id', 'title', 'body', 'words', 'committee_id', 'held_on', 'item_type', 'path', 'open'])
    .orderBy('held_on', (order) => order.desc().nullsLast())
    .limit(rankedAtMost + 1)
  const asked = sql`websearch_to_tsquery('danish', ${terms.words})`
  const marks = sql`${`StartSel=${matchStart}, StopSel=${matchEnd}, MaxFragments=2, MaxWords=30, MinWords=12, FragmentDelimiter=" … "`}`
  const wholeTitle = sql`${`StartSel=${matchStart}, StopSel=${matchEnd}, HighlightAll=true`}`
  const rows = await db
    .with('newest', () => newest)
    .with('page', (query) =>
      query
        .selectFrom('newest')
        .selectAll()
        .select(sql<string>`count(*) over ()`.as('total'))
        .orderBy(sql`ts_rank(words, ${asked})`, 'desc')
        .orderBy('held_on', (order) => order.desc().nullsLast())
        .limit(page.size)
        .offset((page.number - 1) * page.size),
    )
    .selectFrom('page')
    .select(['subject_kind as kind', 'subject_id as id', 'committee_id as committeeId', 'held_on as heldOn'])
    .select(['item_type as itemType', 'path', 'open', 'total'])
    .select(sql<string>`ts_headline('danish', title, ${asked}, ${wholeTitle})`.as('title'))
    .select(sql<string>`ts_headline('danish', left(body, 20000), ${asked}, ${marks})`.as('excerpt'))
    .execute()
  const counted = Number(rows[0]?.total ?? 0)
  return { found: rows.map(({ total: _, ...row }) => row), total: Math.min(counted, rankedAtMost), more: counted > rankedAtMost }
}

type Entries = SelectQueryBuilder<DB, 'documents.search_entry', object>
/** The generated types leave partitions out; this one has the columns of the whole. */
type PublicPart = Kysely<{ 'documents.public_search_entry': DB['documents.search_entry'] }>

function readable(db: Kysely<DB>, reader: SearchReader): Entries {
  if (reader.everyone) return (db as unknown as PublicPart).selectFrom('documents.public_search_entry') as unknown as Entries
  return db
    .selectFrom('documents.search_entry')
    .where(
      sql<boolean>`(visible or (open and committee_id = any(${[...reader.committees]}::uuid[]))
        or committee_id = any(${[...reader.closedCommittees]}::uuid[]))`,
    )
}

function narrowed(entries: Entries, terms: SearchTerms): Entries {
  let query = entries
  if (terms.committeeId) query = query.where('committee_id', '=', terms.committeeId)
  if (terms.organisationId) query = query.where(sql<boolean>`organisation_ids @> array[${terms.organisationId}::uuid]`)
  if (terms.itemType) query = query.where('item_type', '=', terms.itemType)
  if (terms.subjectKind) query = query.where('subject_kind', '=', terms.subjectKind)
  if (terms.from) query = query.where('held_on', '>=', terms.from)
  if (terms.to) query = query.where('held_on', '<=', terms.to)
  return query
}
