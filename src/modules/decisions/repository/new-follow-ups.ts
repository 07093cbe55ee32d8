import type { Kysely } from 'kysely'
import { nameKey } from '../../../kernel/name-key.ts'
import type { DB } from '../../../platform/database/schema.ts'
import { oneOf } from './follow-ups.ts'

export interface FollowUpSource {
  readonly committeeId: string
  readonly meetingId: string
  /** Day of the meeting. */
  readonly heldOn?: string
  readonly published: boolean
}

export interface NewFollowUp {
  readonly itemId?: string | undefined
  readonly text: string
  readonly dueOn?: string | undefined
  readonly responsible?: string | undefined
  readonly organisationId?: string | undefined
  readonly open: boolean
  /** The item that it comes from, in words, and where it stands. */
  readonly sourceLabel?: string | undefined
  readonly sourcePath?: string | undefined
}

/**
 * What a person has confirmed or rejected stays, and is not proposed again; what was only proposed, for the whole meeting or
 * for some items, gives way.
 */
export async function replaceProposedFollowUps(
  db: Kysely<DB>,
  source: FollowUpSource,
  scope: 'whole-meeting' | readonly string[],
  followUps: readonly NewFollowUp[],
  now: Date,
): Promise<void> {
  const proposed = db.deleteFrom('decisions.follow_up').where('meeting_id', '=', source.meetingId).where('state', '=', 'proposed')
  await (scope === 'whole-meeting' ? proposed : proposed.where('item_id', '=', oneOf(scope))).execute()
  const judged = new Set((await listSourceTexts(db, source.meetingId)).map(nameKey))
  const fresh = followUps.filter(({ text }) => !judged.has(nameKey(text)))
  if (fresh.length === 0) return
  await db
    .insertInto('decisions.follow_up')
    .values(
      fresh.map((followUp, position) => ({
        committee_id: source.committeeId,
        meeting_id: source.meetingId,
        item_id: followUp.itemId ?? null,
        position,
        text: followUp.text,
        source_text: followUp.text,
        due_on: followUp.dueOn ?? null,
        responsible: followUp.responsible ?? null,
        organisation_id: followUp.organisationId ?? null,
        open: followUp.open,
        published: source.published,
        source_on: source.heldOn ?? null,
        source_label: followUp.sourceLabel ?? null,
        source_path: followUp.sourcePath ?? null,
        created_at: now,
      })),
    )
    .execute()
}

async function listSourceTexts(db: Kysely<DB>, meetingId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('decisions.follow_up')
    .select('source_text as text')
    .where('meeting_id', '=', meetingId)
    .where('state', '<>', 'proposed')
    .execute()
  return rows.flatMap(({ text }) => text ?? [])
}

export interface ConfirmedFollowUp {
  readonly committeeId: string
  readonly meetingId: string
  readonly itemId?: string | null | undefined
  readonly text: string
  readonly organisationId?: string | null | undefined
  readonly personId?: string | null | undefined
  readonly focusAreaId?: string | null | undefined
  readonly dueOn?: string | null | undefined
  readonly sourceOn: string
  readonly sourceLabel: string
  readonly sourcePath: string
  readonly open: boolean
  readonly published: boolean
}

/** One that somebody writes on the spot, behind those that its meeting has. */
export async function insertFollowUp(db: Kysely<DB>, followUp: ConfirmedFollowUp, now: Date): Promise<string> {
  const { id } = await db
    .insertInto('decisions.follow_up')
    .values(({ selectFrom }) => ({
      committee_id: followUp.committeeId,
      meeting_id: followUp.meetingId,
      item_id: followUp.itemId ?? null,
      position: selectFrom('decisions.follow_up')
        .select(({ fn, lit }) => fn.coalesce(fn.max('position'), lit(-1)).as('last'))
        .where('meeting_id', '=', followUp.meetingId),
      text: followUp.text,
      source_text: followUp.text,
      due_on: followUp.dueOn ?? null,
      organisation_id: followUp.organisationId ?? null,
      person_id: followUp.personId ?? null,
      focus_area_id: followUp.focusAreaId ?? null,
      state: 'open',
      state_changed_at: now,
      open: followUp.open,
      published: followUp.published,
      source_on: followUp.sourceOn,
      source_label: followUp.sourceLabel,
      source_path: followUp.sourcePath,
      created_at: now,
    }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
