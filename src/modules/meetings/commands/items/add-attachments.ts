import { type Refusal, Refused, refuseIf } from '../../../../kernel/refusal.ts'
import { type Context, command } from '../../../../platform/command/use-case.ts'
import type { ArrivingFile } from '../../../../platform/http/doors.ts'
import { insertAttachmentVersion, insertDraftAttachment } from '../../repository/draft-attachments.ts'
import { titleOfFile, whyNotAttachNothing } from '../../rules/items/why-not-attach.ts'
import { askToAttach } from './ask-to-attach.ts'
import { keepAttached } from './keep-attached.ts'
import { lockToEdit } from './lock-to-edit.ts'
import { namedWriter } from './named-writer.ts'
import { type ArrivedFile, type AttachmentTools, storeAttached } from './store-attached.ts'

interface Adding {
  readonly draftId: string
  readonly open: boolean
}

/** Adds every file that can be added to an item. @throws Refused of the first that cannot, when the others are there */
export async function addAttachments(
  context: Context,
  { arriving, tools, ...to }: Adding & { readonly arriving: AsyncIterable<ArrivingFile>; readonly tools: AttachmentTools },
): Promise<void> {
  await askToAttach(context, to)
  const arrived = await storeAttached(arriving, tools)
  refuseIf(whyNotAttachNothing(arrived.length))
  const { added, refusals } = await enterAttachments(context, { ...to, arrived })
  if (refusals.length > 0) throw new Refused(together(refusals, added))
}

export const enterAttachments = command(
  'meetings.add-attachments',
  async (
    work,
    { draftId, open, arrived }: Adding & { readonly arrived: readonly ArrivedFile[] },
  ): Promise<{ added: number; refusals: Refusal[] }> => {
    const draft = await lockToEdit(work, draftId)
    const { kept, refusals } = await keepAttached(work, draft, arrived)
    const byName = namedWriter(work.actor).name
    for (const { sha256, name } of kept) {
      const id = await insertDraftAttachment(work.db, { draftId, title: titleOfFile(name), open, handout: false })
      await insertAttachmentVersion(work.db, id, { sha256, fileName: name, byName }, work.now)
    }
    // Nothing was done, and nothing stays.
    if (kept.length === 0 && refusals.length > 0) throw new Refused(together(refusals, 0))
    await work.record({ event: 'item.attachments-added', subject: { kind: 'item', id: draftId }, details: { attachments: kept.length } })
    return { added: kept.length, refusals }
  },
)

/** The first in full, the others by name: most often it is the same that is wrong with them. */
function together([first, ...others]: readonly Refusal[], added: number): Refusal {
  const names = others.map(({ values }) => values?.['name']).join(', ')
  return { ...first!, values: { ...first!.values, added, refused: others.length + 1, ...(names && { others: names }) } }
}
