import { type Kysely, sql } from 'kysely'
import type { DB } from '../database/schema.ts'

/** An event as it is told to those who may read it. */
export interface ToldEvent {
  readonly id: string
  readonly at: Date
  readonly actorKind: string
  readonly actorName: string
  readonly onBehalfOf: string | null
  readonly event: string
  readonly subject: { readonly kind: string; readonly id: string }
  readonly details: Readonly<Record<string, unknown>>
}

/** The event of showing closed material to somebody; it changes nothing. */
const reading = 'closed-material.read'

/** Of what events are looked for: what happened to the subjects, and what mentions one of them in its details. */
export interface AboutWhat {
  readonly subjects: readonly { readonly kind: string; readonly id: string }[]
  readonly personId?: string | undefined
  readonly seatId?: string | undefined
  /** What was changed, or who was shown something closed. */
  readonly which: 'changes' | 'readings'
}

/** The newest first. @param page from 1 */
export async function listEventsAbout(
  db: Kysely<DB>,
  about: AboutWhat,
  { size, page }: { readonly size: number; readonly page: number },
): Promise<{ readonly events: ToldEvent[]; readonly total: number }> {
  const { rows } = await sql<Omit<ToldEvent, 'subject'> & { readonly kind: string; readonly subjectId: string; readonly total: string }>`
    select event.id::text, event.at, event.actor_kind as "actorKind", event.actor_name as "actorName", event.on_behalf_of as "onBehalfOf",
      event.event, event.subject_kind as kind, event.subject_id as "subjectId", event.details, count(*) over () as total
    from platform.audit_event event
    where (event.event = ${reading}) = ${about.which === 'readings'} and ((event.subject_kind, event.subject_id) in (
        select * from unnest(${about.subjects.map(({ kind }) => kind)}::text[], ${about.subjects.map(({ id }) => id)}::text[]))
      or event.details ->> 'personId' = ${about.personId ?? null}::text
      or event.details ->> 'seatId' = ${about.seatId ?? null}::text)
    order by event.id desc limit ${size} offset ${(page - 1) * size}`.execute(db)
  return {
    events: rows.map(({ total: _, kind, subjectId, ...event }) => ({ ...event, subject: { kind, id: subjectId } })),
    total: Number(rows[0]?.total ?? 0),
  }
}
