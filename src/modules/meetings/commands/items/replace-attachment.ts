import { Refused, refuseIf } from '../../../../kernel/refusal.ts'
import { type Context, command } from '../../../../platform/command/use-case.ts'
import type { ArrivingFile } from '../../../../platform/http/doors.ts'
import { insertAttachmentVersion } from '../../repository/draft-attachments.ts'
import { whyNotAttachNothing } from '../../rules/items/why-not-attach.ts'
import { askToAttach } from './ask-to-attach.ts'
import { keepAttached } from './keep-attached.ts'
import { lockAttachment } from './lock-attachment.ts'
import { namedWriter } from './named-writer.ts'
import { type ArrivedFile, type AttachmentTools, storeAttached } from './store-attached.ts'

interface Replacing {
  readonly draftId: string
  readonly attachmentId: string
}

/** Gives an attachment a new file; the old one stays as an earlier version. */
export async function replaceAttachment(
  context: Context,
  { arriving, tools, ...which }: Replacing & { readonly arriving: AsyncIterable<ArrivingFile>; readonly tools: AttachmentTools },
): Promise<void> {
  await askToAttach(context, which)
  const [arrived] = await storeAttached(arriving, tools)
  refuseIf(whyNotAttachNothing(arrived ? 1 : 0))
  if (arrived) await enterReplacement(context, { ...which, arrived })
}

export const enterReplacement = command(
  'meetings.replace-attachment',
  async (work, { draftId, attachmentId, arrived }: Replacing & { readonly arrived: ArrivedFile }): Promise<void> => {
    const { draft } = await lockAttachment(work, { draftId, attachmentId })
    const { refusals } = await keepAttached(work, draft, [arrived])
    if (refusals[0]) throw new Refused(refusals[0])
    const { sha256, name: fileName } = arrived
    const number = await insertAttachmentVersion(
      work.db,
      attachmentId,
      { sha256, fileName, byName: namedWriter(work.actor).name },
      work.now,
    )
    await work.record({
      event: 'item.attachment-replaced',
      subject: { kind: 'item', id: draftId },
      details: { attachment: attachmentId, version: number },
    })
  },
)
