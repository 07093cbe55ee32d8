import { type Expression, type Kysely, type RawBuilder, sql } from 'kysely'
import { readOnce, type Written } from '../../../platform/database/read-once.ts'
import type { DB } from '../../../platform/database/schema.ts'
import type {
  DraftAttachment,
  DraftContents,
  DraftReference,
  DraftSection,
  EarlierTreatment,
  ItemDraft,
} from '../rules/items/item-draft.ts'

interface Found {
  readonly drafts: readonly (Omit<ItemDraft, 'proposedAt'> & { readonly proposedAt: string | null })[]
  readonly sections: readonly Of<DraftSection>[]
  readonly lines: readonly Of<{ readonly kind: string; readonly text: string }>[]
  readonly references: readonly Of<DraftReference>[]
  readonly treatments: readonly Of<EarlierTreatment>[]
  readonly attachments: readonly DraftAttachment[]
}

type Of<Part> = Part & { readonly draftId: string }

/**
 * Drafts with all that stands in them, in one answer, each kind of part for all at once: one search for each draft takes several
 * times as long.
 * @param drafts the question whose rows are wanted
 * @param ids of these drafts, or of more
 * @returns what was read before is the same, frozen
 */
export async function withParts(db: Kysely<DB>, drafts: Expression<unknown>, ids: RawBuilder<unknown>): Promise<readonly DraftContents[]> {
  const { rows } = await sql<Written<Found>>`
    with draft as materialized (${ids})
    select (select coalesce(json_agg(row), '[]')::text from (${drafts}) row) as drafts,
      ${list(sql`
        select section.draft_id as "draftId", section.position, section.kind, section.heading, section.text_id as "textId", text.markdown,
          text.revision
        from meetings.item_draft_section section join documents.running_text text on text.id = section.text_id
        where ${among('section.draft_id')}`)} as sections,
      ${list(sql`
        select draft_id as "draftId", position, kind, text from meetings.item_draft_line where ${among('draft_id')}`)} as lines,
      ${list(sql`
        select reference.draft_id as "draftId", reference.position, reference.organisation_id as "organisationId",
          organisation.name as "organisationName", reference.system, reference.number
        from meetings.item_draft_reference reference left join people.organisation on organisation.id = reference.organisation_id
        where ${among('reference.draft_id')}`)} as "references",
      ${list(sql`
        select draft_id as "draftId", position, committee, treated_on as "treatedOn", item_number as "itemNumber", outcome
        from meetings.item_draft_treatment where ${among('draft_id')}`)} as treatments,
      ${list(sql`
        select attachment.position, attachment.id, attachment.draft_id as "draftId", attachment.title, attachment.open, attachment.handout,
          version.number as version, version.file_sha256 as sha256, version.file_name as "fileName", file.bytes
        from meetings.draft_attachment attachment
        join lateral (
          select number, file_sha256, file_name from meetings.draft_attachment_version
          where attachment_id = attachment.id order by number desc limit 1
        ) version on true
        join documents.file on file.sha256 = version.file_sha256
        where ${among('attachment.draft_id')} and attachment.removed_at is null`)} as attachments`.execute(db)
  return read(rows[0]!)
}

function list(rows: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select coalesce(json_agg(part order by part.position), '[]')::text from (${rows}) part)`
}

function among(column: string): RawBuilder<unknown> {
  return sql`${sql.ref(column)} = any(array(select id from draft))`
}

/** Room in letters. */
const read = readOnce(5_000_000, putTogether)

function putTogether(found: Found): readonly DraftContents[] {
  const sections = Map.groupBy(found.sections, ({ draftId }) => draftId)
  const lines = Map.groupBy(found.lines, ({ draftId }) => draftId)
  const references = Map.groupBy(found.references, ({ draftId }) => draftId)
  const treatments = Map.groupBy(found.treatments, ({ draftId }) => draftId)
  const attachments = Map.groupBy(found.attachments, ({ draftId }) => draftId)
  return found.drafts.map((draft) => {
    const said = lines.get(draft.id) ?? []
    const ofKind = (wanted: string): string[] => said.filter(({ kind }) => kind === wanted).map(({ text }) => text)
    return {
      ...draft,
      proposedAt: draft.proposedAt === null ? null : new Date(draft.proposedAt),
      sections: (sections.get(draft.id) ?? []).map(alone),
      recommendation: ofKind('recommendation'),
      presenters: ofKind('presenter'),
      references: (references.get(draft.id) ?? []).map(alone),
      treatments: (treatments.get(draft.id) ?? []).map(alone),
      attachments: attachments.get(draft.id) ?? [],
    }
  })
}

/** A part knows its place among its draft's parts, and not the draft. */
function alone<Part extends object>({ draftId: _, ...part }: Of<Part>): Omit<Of<Part>, 'draftId'> {
  return part
}
