import { Refused, refuseIf } from '../../../../kernel/refusal.ts'
import { type Context, command } from '../../../../platform/command/use-case.ts'
import type { FileTools } from '../../../documents/rules/file-tools.ts'
import type { ReadingNoteCode } from '../../../documents/rules/reading.ts'
import type { ContentTree } from '../../../documents/rules/content-tree.ts'
import { pastedItem, whyNotPaste } from '../../rules/items/pasted-item.ts'
import { askToPropose } from './ask-to-propose.ts'
import { insertItem } from './insert-item.ts'
import { permitToPropose } from './permit-to-propose.ts'

interface Where {
  readonly committee: string
  readonly organisationId: string | null
}

export interface Pasted {
  readonly draftId: string
  /** What was left out, for a person to know. */
  readonly images: number
  readonly active: number
}

/** Begins an item with what somebody has pasted or handed in. */
export async function pasteItem(
  context: Context,
  { bytes, fileName, files, ...where }: Where & { readonly bytes: Uint8Array; readonly fileName: string; readonly files: FileTools },
): Promise<Pasted> {
  await askToPropose(context, where)
  refuseIf(whyNotPaste(bytes.length === 0 ? 0 : 1))
  const read = await files.read(bytes, fileName)
  if ('refusal' in read) throw new Refused({ ...read.refusal, values: { ...read.refusal.values, field: 'pasted' } })
  refuseIf(whyNotPaste(read.reading.tree.text.trim().length))
  const draftId = await enterPasted(context, { ...where, tree: read.reading.tree })
  const leftOut = (what: ReadingNoteCode) => Number(read.reading.notes?.find(({ code }) => code === what)?.values?.['count'] ?? 0)
  return { draftId, images: leftOut('documents/left-out-pictures'), active: leftOut('documents/dropped-active-content') }
}

export const enterPasted = command(
  'meetings.paste-item',
  async (work, { tree, ...where }: Where & { readonly tree: ContentTree }): Promise<string> => {
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
    await work.record({ event: 'item.pasted', subject: { kind: 'item', id }, details: { committeeId: committee.id } })
    return id
  },
)
