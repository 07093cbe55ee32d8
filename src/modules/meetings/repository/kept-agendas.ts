import { type Kysely, sql } from 'kysely'
import { LastUsed } from '../../../kernel/last-used.ts'
import { settle } from '../../../kernel/settled.ts'
import type { DB } from '../../../platform/database/schema.ts'
import type { AgendaContent } from '../rules/agenda/agenda-content.ts'

/** What was sent out or approved is never changed, and is long: it is fetched and parsed once. Room in letters. */
const kept = new LastUsed<KeptAgenda>(10_000_000)

/** With its mark's number: the version that it was sent out as. */
export type KeptAgenda = AgendaContent & { readonly version: number }

/** One time that a meeting's agenda was sent out or approved. */
export interface AgendaMark {
  /** Of the version, or of the approval. */
  readonly number: number
  /** The transaction that wrote it: where one was rolled back, the next may have used its number again. */
  readonly writtenIn: string
}

/** Each time that a meeting's agenda was sent out, closed things and internal notes too, the latest last. */
export async function listDispatchedAgendas(db: Kysely<DB>, meetingId: string): Promise<KeptAgenda[]> {
  const marks = await db
    .selectFrom('meetings.dispatch')
    .select(['version as number', sql<string>`xmin::text`.as('writtenIn')])
    .where('meeting_id', '=', meetingId)
    .orderBy('version')
    .execute()
  return agendasDispatched(db, meetingId, marks)
}

/** In the order of the marks. */
export async function agendasDispatched(db: Kysely<DB>, meetingId: string, marks: readonly AgendaMark[]): Promise<KeptAgenda[]> {
  return keptOr(`sent ${meetingId}`, marks, (numbers) =>
    db
      .selectFrom('meetings.meeting_version')
      .select(['number', sql<string>`content::text`.as('content')])
      .where('meeting_id', '=', meetingId)
      .where('number', 'in', [...numbers])
      .execute(),
  )
}

/** In the order of the marks. */
export async function agendasApproved(db: Kysely<DB>, meetingId: string, marks: readonly AgendaMark[]): Promise<KeptAgenda[]> {
  return keptOr(`approved ${meetingId}`, marks, async (numbers) => {
    const { rows } = await sql<KeptRow>`
      select id::double precision as number, content::text as content from meetings.agenda_approval
      where id = any(${[...numbers]}::bigint[])`.execute(db)
    return rows
  })
}

interface KeptRow {
  readonly number: number
  readonly content: string
}

async function keptOr(
  of: string,
  marks: readonly AgendaMark[],
  fetch: (numbers: readonly number[]) => Promise<readonly KeptRow[]>,
): Promise<KeptAgenda[]> {
  const keyOf = ({ number, writtenIn }: AgendaMark): string => `${of} ${number} ${writtenIn}`
  const found = new Map(marks.map((mark) => [mark.number, kept.find(keyOf(mark))]))
  const unknown = marks.filter(({ number }) => found.get(number) === undefined)
  const rows = unknown.length > 0 ? await fetch(unknown.map(({ number }) => number)) : []
  for (const { number, content } of rows) {
    const agenda = settle({ ...(JSON.parse(content) as AgendaContent), version: number })
    found.set(number, agenda)
    kept.keep(keyOf(unknown.find((mark) => mark.number === number)!), agenda, content.length)
  }
  return marks.map(({ number }) => found.get(number)!)
}
