import { type Expression, type Kysely, type RawBuilder, sql } from 'kysely'
import { readOnce, writings } from '../../../platform/database/read-once.ts'
import { jsonList } from '../../../platform/database/json-list.ts'
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

interface AskedDrafts {
  /** One name for one question with its values. */
  readonly named: string
  /** The question whose rows are wanted. */
  readonly drafts: Expression<unknown>
  /** Of these drafts, or of more. */
  readonly ids: RawBuilder<unknown>
}

/**
 * Drafts with all that stands in them, in one answer, each kind of part for all at once: one search for each draft takes several
 * times as long.
 * @returns what was read before is the same, frozen
 */
export function withParts(db: Kysely<DB>, { named, drafts, ids }: AskedDrafts): Promise<readonly DraftContents[]> {
  return read(db, {
    named,
    having: sql`with draft as materialized (${ids})`,
    rows: [
      writings(sql`select id, xmin as written from meetings.item_draft where ${among('id')}`),
      writings(sql`select section.draft_id::text || section.position as id, (section.xmin, text.xmin) as written ${sections}`),
      writings(sql`select draft_id::text || kind || position as id, xmin as written ${lines}`),
      writings(sql`
        select reference.draft_id::text || reference.position as id, (reference.xmin, organisation.xmin) as written ${references}`),
      writings(sql`select draft_id::text || position as id, xmin as written ${treatments}`),
      writings(sql`select id, xmin as written from meetings.draft_attachment where ${among('draft_id')}`),
      writings(sql`
        select attachment_id::text || number as id, xmin as written from meetings.draft_attachment_version
        where attachment_id = any(array(select id from meetings.draft_attachment where ${among('draft_id')}))`),
    ],
    parts: {
      drafts: jsonList(drafts),
      sections: inOrder(sql`
        select section.draft_id as "draftId", section.position, section.kind, section.heading, section.text_id as "textId", text.markdown,
          text.revision ${sections}`),
      lines: inOrder(sql`select draft_id as "draftId", position, kind, text ${lines}`),
      references: inOrder(sql`
        select reference.draft_id as "draftId", reference.position, reference.organisation_id as "organisationId",
          organisation.name as "organisationName", reference.system, reference.number ${references}`),
      treatments: inOrder(sql`
        select draft_id as "draftId", position, committee, treated_on as "treatedOn", item_number as "itemNumber", outcome ${treatments}`),
      attachments: inOrder(sql`
        select attachment.position, attachment.id, attachment.draft_id as "draftId", attachment.title, attachment.open, attachment.handout,
          version.number as version, version.file_sha256 as sha256, version.file_name as "fileName", file.bytes ${attachments}`),
    },
  })
}

const sections = sql`
  from meetings.item_draft_section section join documents.running_text text on text.id = section.text_id
  where ${among('section.draft_id')}`
const lines = sql`from meetings.item_draft_line where ${among('draft_id')}`
const references = sql`
  from meetings.item_draft_reference reference left join people.organisation on organisation.id = reference.organisation_id
  where ${among('reference.draft_id')}`
const treatments = sql`from meetings.item_draft_treatment where ${among('draft_id')}`
const attachments = sql`
  from meetings.draft_attachment attachment
  join lateral (
    select number, file_sha256, file_name from meetings.draft_attachment_version
    where attachment_id = attachment.id order by number desc limit 1
  ) version on true
  join documents.file on file.sha256 = version.file_sha256
  where ${among('attachment.draft_id')} and attachment.removed_at is null`

function inOrder(rows: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select coalesce(json_agg(part order by part.position), '[]') from (${rows}) part`
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
