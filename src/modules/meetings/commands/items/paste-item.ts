import { Readable } from 'node:stream'
import { Refused, refuseIf } from '../../../../kernel/refusal.ts'
import { type Context, command } from '../../../../platform/command/use-case.ts'
import type { ArrivingFile } from '../../../../platform/http/doors.ts'
import type { ContentTree } from '../../../documents/rules/content-tree.ts'
import type { ReadingNoteCode } from '../../../documents/rules/reading.ts'
import type { ReadingWishes, TakenPicture } from '../../../documents/rules/taken-picture.ts'
import { insertAttachmentVersion, insertDraftAttachment } from '../../repository/draft-attachments.ts'
import { pastedItem, whyNotPaste } from '../../rules/items/pasted-item.ts'
import { titleOfFile } from '../../rules/items/why-not-attach.ts'
import { askToPropose } from './ask-to-propose.ts'
import { insertItem } from './insert-item.ts'
import { keepAttached } from './keep-attached.ts'
import { namedWriter } from './named-writer.ts'
import { permitToPropose } from './permit-to-propose.ts'
import { type ArrivedFile, type AttachmentTools, storeAttached } from './store-attached.ts'

interface Where {
  readonly committee: string
  readonly organisationId: string | null
}

interface Pasting extends Where, Required<ReadingWishes> {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly tools: AttachmentTools
}

export interface Pasted {
  readonly draftId: string
  /** Pictures that the text shows, and those that are only attached because no browser draws them. */
  readonly shown: number
  readonly attached: number
  /** What was left out, for a person to know. */
  readonly leftOut: number
  readonly active: number
}

/** Begins an item with what somebody has pasted or handed in; its pictures become attachments. */
export async function pasteItem(context: Context, { bytes, fileName, tools, picturesCalled, ...where }: Pasting): Promise<Pasted> {
  await askToPropose(context, where)
  refuseIf(whyNotPaste(bytes.length === 0 ? 0 : 1))
  const read = await tools.files.read(bytes, fileName, { picturesCalled })
  if ('refusal' in read) throw new Refused({ ...read.refusal, values: { ...read.refusal.values, field: 'pasted' } })
  const { tree, notes = [], pictures = [] } = read.reading
  refuseIf(whyNotPaste(tree.text.trim().length))
  const arrived = await storeAttached(arriving(pictures), tools)
  const { draftId, kept } = await enterPasted(context, { ...where, tree, arrived })
  const counted = (what: ReadingNoteCode) => Number(notes.find(({ code }) => code === what)?.values?.['count'] ?? 0)
  const shown = pictures.filter(({ sha256, isShown }) => isShown && kept.has(sha256)).length
  return {
    draftId,
    shown,
    attached: kept.size - shown,
    leftOut: counted('documents/left-out-pictures') + pictures.length - kept.size,
    active: counted('documents/dropped-active-content'),
  }
}

async function* arriving(pictures: readonly TakenPicture[]): AsyncGenerator<ArrivingFile> {
  for (const { name, bytes } of pictures) yield { name, content: Readable.from([bytes]) }
}

interface Entering extends Where {
  readonly tree: ContentTree
  /** What came within it. */
  readonly arrived: readonly ArrivedFile[]
}

export const enterPasted = command('meetings.paste-item', async (work, { tree, arrived, ...where }: Entering) => {
  const { committee, sections: template } = await permitToPropose(work, where)
  const { title, recommendation, sections } = pastedItem(tree, template)
  const id = await insertItem(work, {
    committeeId: committee.id,
    organisationId: where.organisationId,
    state: 'draft',
    title: title.slice(0, 2000),
    type: recommendation.length > 0 ? 'decision' : null,
    open: true,
    publicTitle: null,
    minutesAllotted: null,
    meetingId: null,
    concernedSectors: [],
    whyHere: null,
    internalNote: null,
    sections,
    recommendation,
    presenters: [],
    references: [],
    treatments: [],
    attachments: [],
  })
  // What cannot be kept is no reason to lose the text: it is counted among what was left out.
  const { kept } = await keepAttached(work, { id, meetingId: null }, arrived)
  const byName = namedWriter(work.actor).name
  for (const { sha256, name } of kept) {
    const attachmentId = await insertDraftAttachment(work.db, { draftId: id, title: titleOfFile(name), open: true, handout: false })
    await insertAttachmentVersion(work.db, attachmentId, { sha256, fileName: name, byName }, work.now)
  }
  await work.record({
    event: 'item.pasted',
    subject: { kind: 'item', id },
    details: { committeeId: committee.id, ...(kept.length > 0 && { attachments: kept.length }) },
  })
  return { draftId: id, kept: new Set(kept.map(({ sha256 }) => sha256)) }
})
