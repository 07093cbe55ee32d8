import type { Command } from '../../../../platform/command/use-case.ts'
import { insertText } from '../../../documents/index.ts'
import { insertAttachmentVersion, insertDraftAttachment } from '../../repository/draft-attachments.ts'
import {
  insertDraft,
  insertDraftSection,
  insertDraftStep,
  insertDraftTreatments,
  type NewDraft,
  replaceDraftLines,
  replaceDraftReferences,
} from '../../repository/item-draft-writing.ts'
import type { ReferenceFields } from '../../rules/items/draft-fields.ts'
import type { EarlierTreatment } from '../../rules/items/item-draft.ts'
import type { SourceAttachment, SourceSection } from '../../rules/items/item-source.ts'
import { namedWriter } from './named-writer.ts'

export interface NewItem extends Omit<NewDraft, 'createdBy' | 'createdByName'> {
  readonly sections: readonly SourceSection[]
  readonly recommendation: readonly string[]
  readonly presenters: readonly string[]
  readonly references: readonly ReferenceFields[]
  readonly treatments: readonly EarlierTreatment[]
  readonly attachments: readonly SourceAttachment[]
}

/** A whole item in the making, with the first line of its life. @returns its id */
export async function insertItem({ actor, db, now }: Pick<Command, 'actor' | 'db' | 'now'>, item: NewItem): Promise<string> {
  const by = namedWriter(actor)
  const id = await insertDraft(db, { ...item, createdBy: by.id, createdByName: by.name }, now)
  await insertDraftStep(db, id, { state: item.state, byName: by.name, meetingId: item.meetingId }, now)
  await replaceDraftLines(db, id, { recommendation: item.recommendation, presenter: item.presenters })
  await replaceDraftReferences(db, id, item.references)
  for (const [position, { kind, heading, markdown }] of item.sections.entries())
    await insertDraftSection(db, id, { position, kind, heading, textId: await insertText(db, markdown, now) })
  await insertDraftTreatments(db, id, item.treatments)
  for (const { title, open, handout, sha256, fileName } of item.attachments) {
    const attachmentId = await insertDraftAttachment(db, { draftId: id, title, open, handout })
    await insertAttachmentVersion(db, attachmentId, { sha256, fileName, byName: by.name }, now)
  }
  return id
}
