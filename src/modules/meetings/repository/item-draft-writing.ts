import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { DraftState } from '../rules/items/draft-steps.ts'
import type { ReferenceFields } from '../rules/items/draft-fields.ts'
import type { EarlierTreatment, ItemType } from '../rules/items/item-draft.ts'

export interface NewDraft extends DraftValues {
  readonly committeeId: string
  readonly state: DraftState
  readonly standing?: string | null | undefined
  readonly organisationId: string | null
  readonly originItemId?: string | null | undefined
  readonly originDraftId?: string | null | undefined
  readonly proposedAt?: Date | null | undefined
  readonly createdBy: string | null
  readonly createdByName: string
}

/** What a form can change. */
export interface DraftValues {
  readonly title: string
  readonly type: ItemType | null
  readonly open: boolean
  readonly publicTitle: string | null
  readonly minutesAllotted: number | null
  readonly meetingId: string | null
  readonly concernedSectors: readonly string[]
  readonly whyHere: string | null
  readonly internalNote: string | null
}

export async function insertDraft(db: Kysely<DB>, draft: NewDraft, now: Date): Promise<string> {
  const { id } = await db
    .insertInto('meetings.item_draft')
    .values({
      ...columnsOf(draft),
      committee_id: draft.committeeId,
      state: draft.state,
      standing: draft.standing ?? null,
      organisation_id: draft.organisationId,
      origin_item_id: draft.originItemId ?? null,
      origin_draft_id: draft.originDraftId ?? null,
      proposed_at: draft.proposedAt ?? null,
      state_changed_at: now,
      created_at: now,
      created_by: draft.createdBy,
      created_by_name: draft.createdByName,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateDraft(db: Kysely<DB>, id: string, values: DraftValues): Promise<void> {
  await db
    .updateTable('meetings.item_draft')
    .set({ ...columnsOf(values), revision: sql`revision + 1` })
    .where('id', '=', id)
    .execute()
}

function columnsOf(values: DraftValues) {
  return {
    title: values.title,
    type: values.type,
    open: values.open,
    public_title: values.publicTitle,
    minutes_allotted: values.minutesAllotted,
    meeting_id: values.meetingId,
    concerned_sectors: [...values.concernedSectors],
    why_here: values.whyHere,
    internal_note: values.internalNote,
  }
}

export interface DraftMove {
  readonly state: DraftState
  readonly reason: string | null
  readonly meetingId: string | null
  readonly position: number | null
  readonly late: boolean
  readonly proposedAt: Date | null
}

/** Another state, and with it where it stands. */
export async function updateDraftState(db: Kysely<DB>, id: string, move: DraftMove, now: Date): Promise<void> {
  await db
    .updateTable('meetings.item_draft')
    .set({
      state: move.state,
      state_reason: move.reason,
      state_changed_at: now,
      meeting_id: move.meetingId,
      position: move.position,
      late: move.late,
      proposed_at: move.proposedAt,
      revision: sql`revision + 1`,
    })
    .where('id', '=', id)
    .execute()
}

export interface NewStep {
  readonly state: DraftState
  readonly byName: string
  readonly reason?: string | null | undefined
  readonly meetingId?: string | null | undefined
}

/** One more line of an item's life. */
export async function insertDraftStep(db: Kysely<DB>, draftId: string, step: NewStep, now: Date): Promise<void> {
  await db
    .insertInto('meetings.item_draft_step')
    .values((values) => ({
      draft_id: draftId,
      position: values
        .selectFrom('meetings.item_draft_step')
        .select(sql<number>`coalesce(max(position), -1) + 1`.as('position'))
        .where('draft_id', '=', draftId),
      state: step.state,
      at: now,
      by_name: step.byName,
      reason: step.reason ?? null,
      meeting_id: step.meetingId ?? null,
    }))
    .execute()
}

export async function replaceDraftLines(
  db: Kysely<DB>,
  draftId: string,
  lines: Readonly<Record<'recommendation' | 'presenter', readonly string[]>>,
): Promise<void> {
  await db.deleteFrom('meetings.item_draft_line').where('draft_id', '=', draftId).execute()
  const rows = (['recommendation', 'presenter'] as const).flatMap((kind) =>
    lines[kind].map((text, position) => ({ draft_id: draftId, kind, position, text })),
  )
  if (rows.length > 0) await db.insertInto('meetings.item_draft_line').values(rows).execute()
}

export async function replaceDraftReferences(db: Kysely<DB>, draftId: string, references: readonly ReferenceFields[]): Promise<void> {
  await db.deleteFrom('meetings.item_draft_reference').where('draft_id', '=', draftId).execute()
  if (references.length === 0) return
  await db
    .insertInto('meetings.item_draft_reference')
    .values(
      references.map(({ organisationId, system, number }, position) => ({
        draft_id: draftId,
        position,
        organisation_id: organisationId,
        system,
        number,
      })),
    )
    .execute()
}

export interface NewDraftSection {
  readonly position: number
  readonly kind: string
  readonly heading: string | null
  readonly textId: string
}

export async function insertDraftSection(db: Kysely<DB>, draftId: string, section: NewDraftSection): Promise<void> {
  await db
    .insertInto('meetings.item_draft_section')
    .values({ draft_id: draftId, position: section.position, kind: section.kind, heading: section.heading, text_id: section.textId })
    .execute()
}

export async function insertDraftTreatments(db: Kysely<DB>, draftId: string, treatments: readonly EarlierTreatment[]): Promise<void> {
  if (treatments.length === 0) return
  await db
    .insertInto('meetings.item_draft_treatment')
    .values(
      treatments.map(({ committee, treatedOn, itemNumber, outcome }, position) => ({
        draft_id: draftId,
        position,
        committee,
        treated_on: treatedOn,
        item_number: itemNumber,
        outcome,
      })),
    )
    .execute()
}
