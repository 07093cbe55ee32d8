import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { ConclusionText, SectionText, TextOwner } from '../rules/writing/text-owner.ts'
import { areMinutesApproved, findHeldMeeting } from './held-meetings.ts'
import { findDraft } from './item-drafts.ts'

/** What a running text belongs to; nothing for one that no item has. */
export async function findTextOwner(db: Kysely<DB>, textId: string): Promise<TextOwner | undefined> {
  return (await findSectionText(db, textId)) ?? (await findConclusionText(db, textId))
}

async function findSectionText(db: Kysely<DB>, textId: string): Promise<SectionText | undefined> {
  const row = await db
    .selectFrom('meetings.item_draft_section')
    .select(['draft_id as draftId', 'kind', 'heading'])
    .where('text_id', '=', textId)
    .executeTakeFirst()
  const draft = row && (await findDraft(db, row.draftId))
  if (!draft) return undefined
  const { committeeId, open, title } = draft
  return { kind: 'section', draftId: draft.id, committeeId, open, title, draft, section: row.kind, heading: row.heading }
}

async function findConclusionText(db: Kysely<DB>, textId: string): Promise<ConclusionText | undefined> {
  const row = await db
    .selectFrom('meetings.item_conclusion')
    .select(['draft_id as draftId', 'meeting_id as meetingId'])
    .where('text_id', '=', textId)
    .executeTakeFirst()
  const draft = row && (await findDraft(db, row.draftId))
  if (!draft) return undefined
  const held = await findHeldMeeting(db, row.meetingId)
  const { committeeId, open, title } = draft
  return {
    kind: 'conclusion',
    draftId: draft.id,
    committeeId,
    open,
    title,
    meetingId: row.meetingId,
    progress: { state: held?.state, minutesApproved: await areMinutesApproved(db, row.meetingId) },
    conflicted: await listConflicted(db, draft.id),
  }
}

async function listConflicted(db: Kysely<DB>, draftId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('meetings.item_absence')
    .select('person_id')
    .where('draft_id', '=', draftId)
    .where('reason', '=', 'conflict-of-interest')
    .execute()
  return new Set(rows.map((row) => row.person_id))
}
