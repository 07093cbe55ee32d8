import { insertFile } from '../../../src/modules/documents/index.ts'
import { imageAddress } from '../../../src/modules/documents/rules/image-address.ts'
import { enterItemPictures } from '../../../src/modules/meetings/commands/held/add-item-pictures.ts'
import { askToAddPictures } from '../../../src/modules/meetings/queries/held/ask-to-add-pictures.ts'
import { itemPicture } from '../../../src/modules/meetings/queries/held/item-picture.ts'
import { insertAttachmentVersion, insertDraftAttachment } from '../../../src/modules/meetings/repository/draft-attachments.ts'
import type { Context } from '../../../src/platform/command/use-case.ts'
import { type HeldMeetingAt, heldMeetingIn } from '../../world/held-meeting.ts'
import type { MatrixWorld } from './matrix-world.ts'
import { closedReaders, only, publishers, readers, type Role } from './roles.ts'
import type { Openness, Row, Rows } from './row.ts'

/** Nobody, of all who conduct meetings, adds to a closed item that they may not read. */
const onItems: Readonly<Record<Openness, readonly Role[]>> = { open: publishers, closed: only('secretary', 'delegate') }
const sha256 = 'e1'.repeat(32)

/** A meeting that is under way, whose only item concludes with a picture; the item is closed in the closed case. */
function concluding(may: Row['may'], run: (context: Context, at: HeldMeetingAt) => Promise<unknown>, more: Partial<Row> = {}): Row {
  return {
    ...more,
    may,
    run: async (context, world: MatrixWorld, openness) => {
      const open = openness === 'open'
      const at = await heldMeetingIn(context, { committeeId: world.committees[openness], begun: true, items: [{ title: 'Et kort', open }] })
      const { app } = context.database
      await insertFile(app, { sha256, name: 'kort.png', mediaType: 'image/png', bytes: 1 }, context.now)
      const id = await insertDraftAttachment(app, { draftId: at.itemIds[0]!, title: 'Kort', open: true, handout: true })
      await insertAttachmentVersion(app, id, { sha256, fileName: 'kort.png', byName: 'Sekretariatet' }, context.now)
      const markdown = `![Et kort](<${imageAddress(sha256)}>)`
      await app.updateTable('documents.running_text').set({ markdown }).where('id', '=', at.textIds[0]!).execute()
      return run(context, at)
    },
  }
}

export const rows: Rows = {
  'meetings.item-picture': concluding(
    { open: readers, closed: closedReaders },
    (context, { meetingId }) => itemPicture(context, { id: meetingId, sha256 }),
    { showsClosedTo: { open: [], closed: closedReaders } },
  ),
  'meetings.ask-to-add-pictures': concluding(onItems, (context, { meetingId, itemIds }) =>
    askToAddPictures(context, { meetingId, itemId: itemIds[0]! }),
  ),
  'meetings.add-item-pictures': concluding(onItems, (context, { meetingId, itemIds }) =>
    enterItemPictures(context, {
      meetingId,
      itemId: itemIds[0]!,
      arrived: [{ name: 'kurve.png', sha256: 'e2'.repeat(32), bytes: 1, packageOf: [] }],
    }),
  ),
}
