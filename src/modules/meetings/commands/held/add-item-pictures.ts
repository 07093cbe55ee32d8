import { Refused, refuseIf } from '../../../../kernel/refusal.ts'
import { type Context, command } from '../../../../platform/command/use-case.ts'
import type { ArrivingFile } from '../../../../platform/http/doors.ts'
import { askToAddPictures } from '../../queries/held/ask-to-add-pictures.ts'
import { insertAttachmentVersion, insertDraftAttachment } from '../../repository/draft-attachments.ts'
import { whyNotMend } from '../../rules/held/meeting-progress.ts'
import { whyNotPicture } from '../../rules/held/why-not-picture.ts'
import { titleOfFile, whyNotAttachNothing } from '../../rules/items/why-not-attach.ts'
import { keepAttached } from '../items/keep-attached.ts'
import { namedWriter } from '../items/named-writer.ts'
import { type ArrivedFile, type AttachmentTools, storeAttached } from '../items/store-attached.ts'
import { conductedItem, toldOf } from './conducted-meeting.ts'
import { tellFollowers } from './tell-followers.ts'

interface Adding {
  readonly meetingId: string
  readonly itemId: string
}

/** Pictures for a conclusion: attachments like those handed out at the meeting, as long as the minutes can be written. */
export async function addItemPictures(
  context: Context,
  { arriving, tools, ...to }: Adding & { readonly arriving: AsyncIterable<ArrivingFile>; readonly tools: AttachmentTools },
): Promise<void> {
  await askToAddPictures(context, to)
  const arrived = await storeAttached(arriving, tools)
  refuseIf(whyNotAttachNothing(arrived.length))
  await enterItemPictures(context, { ...to, arrived })
}

export const enterItemPictures = command(
  'meetings.add-item-pictures',
  async (work, { arrived, ...to }: Adding & { readonly arrived: readonly ArrivedFile[] }) => {
    const conducted = await conductedItem(work, to)
    refuseIf(whyNotMend(conducted.progress))
    for (const { name } of arrived) refuseIf(whyNotPicture(name))
    const { kept, refusals } = await keepAttached(work, conducted.item, arrived)
    // One that is not taken is chosen again together with the others.
    if (refusals[0]) throw new Refused(refusals[0])
    const byName = namedWriter(work.actor).name
    for (const { sha256, name } of kept) {
      const id = await insertDraftAttachment(work.db, { draftId: to.itemId, title: titleOfFile(name), open: true, handout: true })
      await insertAttachmentVersion(work.db, id, { sha256, fileName: name, byName }, work.now)
    }
    await tellFollowers(work, to.meetingId)
    await work.record({
      event: 'item.attachments-added',
      subject: { kind: 'item', id: to.itemId },
      details: { ...toldOf(conducted), attachments: kept.length },
    })
  },
)
