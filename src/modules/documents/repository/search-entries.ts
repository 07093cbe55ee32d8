import { type Kysely, type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import { matchEnd, matchStart } from '../rules/match-marks.ts'
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
  /** Text with the matches between `matchStart` and `matchEnd`; `matchedParts` cuts it. */
  readonly title: string
  readonly excerpt: string
  readonly committeeId: string | null
  readonly heldOn: string | null
  readonly itemType: string | null
  readonly path: string
  readonly open: boolean
}

/** How many hits are ranked; the newest are taken when there are more. */
const rankedAtMost = 500
/** A statement takes 65,535 values. */
const entriesPerStatement = 1000
/** Of `documents.word_endings`. */
const longestEnding = 24

/** Replaces all entries of one owner (a meeting with its items, say). */
export async function replaceSearchEntries(db: Kysely<DB>, ownerId: string, entries: readonly SearchEntry[]): Promise<void> {
  await db.deleteFrom('documents.search_entry').where('owner_id', '=', ownerId).execute()
  for (let from = 0; from < entries.length; from += entriesPerStatement)
    await insertEntries(db, ownerId, entries.slice(from, from + entriesPerStatement))
}

async function insertEntries(db: Kysely<DB>, ownerId: string, entries: readonly SearchEntry[]): Promise<void> {
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

interface SearchPage {
  readonly size: number
  /** From 1. */
  readonly number: number
}

export interface Found {
  readonly found: FoundEntry[]
  readonly total: number
  /** There are more than are counted. */
  readonly more: boolean
  /** The page that was found: the first, when there are not as many pages as was asked for. */
  readonly page: number
}

/** How one way of searching decides, and how it shows what it found. */
interface Way {
  readonly matches: RawBuilder<boolean>
  readonly title: RawBuilder<string>
  readonly excerpt: RawBuilder<string>
}

/** First by words and their inflections; what that misses, by fragments inside compounds. */
export async function search(db: Kysely<DB>, terms: SearchTerms, reader: SearchReader, page: SearchPage): Promise<Found> {
  const byWords = await ranked(db, terms, reader, page, wordsMatch(terms.words))
  const fragments = fragmentsOf(terms.words)
  if (byWords.total > 0 || fragments.length === 0) return byWords
  return ranked(db, terms, reader, page, fragmentsMatch(fragments))
}

function wordsMatch(words: string): Way {
  const asked = sql`websearch_to_tsquery('danish', ${words})`
  const marks = `StartSel=${matchStart}, StopSel=${matchEnd}`
  return {
    matches: sql<boolean>`words @@ ${asked}`,
    title: sql<string>`ts_headline('danish', title, ${asked}, ${`${marks}, HighlightAll=true`})`,
    excerpt: sql<string>`ts_headline('danish', left(body, 20000), ${asked}, ${`${marks}, MaxFragments=2, MaxWords=30, MinWords=12, FragmentDelimiter=" … "`})`,
  }
}

function fragmentsMatch(fragments: readonly string[]): Way {
  // The fragments are letters and digits only, so that quotes are all that the query needs.
  const asked = fragments.map((fragment) => `'${Array.from(fragment).slice(0, longestEnding).join('')}':*`).join(' & ')
  const inWord = `([[:alnum:]]*(?:${fragments.join('|')})[[:alnum:]]*)`
  const marked = (text: RawBuilder<string>) => sql<string>`regexp_replace(${text}, ${inWord}, ${`${matchStart}\\1${matchEnd}`}, 'gi')`
  // Whole words around the first place where one of the fragments stands.
  const around = sql<string>`coalesce(substring(body from ${`(?i)(?:\\S+\\s+){0,12}\\S*(?:${inWord.slice(1, -1)})\\S*(?:\\s+\\S+){0,16}`}), '')`
  return {
    matches: sql<boolean>`documents.word_endings(title, body) @@ ${asked}::tsquery`,
    title: marked(sql`title`),
    excerpt: marked(around),
  }
}

async function ranked(db: Kysely<DB>, terms: SearchTerms, reader: SearchReader, page: SearchPage, way: Way): Promise<Found> {
  const newest = narrowed(readable(db, reader).where(way.matches), terms)
    .select(['subject_kind', 'subject_id', 'title', 'body', 'words', 'committee_id', 'held_on', 'item_type', 'path', 'open'])
    .orderBy('held_on', (order) => order.desc().nullsLast())
    .limit(rankedAtMost + 1)
  const rows = await db
    .with('newest', () => newest)
    .with('page', (query) =>
      query
        .selectFrom('newest')
        .selectAll()
        .select(sql<string>`count(*) over ()`.as('total'))
        .orderBy(sql`ts_rank(words, websearch_to_tsquery('danish', ${terms.words}))`, 'desc')
        .orderBy('held_on', (order) => order.desc().nullsLast())
        .orderBy('subject_id')
        .limit(page.size)
        .offset((page.number - 1) * page.size),
    )
    .selectFrom('page')
    .select(['subject_kind as kind', 'subject_id as id', 'committee_id as committeeId', 'held_on as heldOn'])
    .select(['item_type as itemType', 'path', 'open', 'total'])
    .select([way.title.as('title'), way.excerpt.as('excerpt')])
    .execute()
  if (rows.length === 0 && page.number > 1) return ranked(db, terms, reader, { ...page, number: 1 }, way)
  const counted = Number(rows[0]?.total ?? 0)
  return {
    found: rows.map(({ total: _, ...row }) => row),
    total: Math.min(counted, rankedAtMost),
    more: counted > rankedAtMost,
    page: page.number,
  }
}

type Entries = SelectQueryBuilder<DB, 'documents.search_entry', object>
/** The generated types leave partitions out; this one has the columns of the whole. */
type PublicPart = Kysely<{ 'documents.public_search_entry': DB['documents.search_entry'] }>

function readable(db: Kysely<DB>, reader: SearchReader): Entries {
  if (reader.everyone) return (db as unknown as PublicPart).selectFrom('documents.public_search_entry') as unknown as Entries
  return db.selectFrom('documents.search_entry').where(
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
