import { idFrom } from '../../../kernel/uuid.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import type { Doors, Fields, Visit } from '../../../platform/http/doors.ts'
import type { Page } from '../../../ui/page.ts'
import { mediaTypeOf } from '../../documents/rules/media-types.ts'
import { addItemPictures } from '../commands/held/add-item-pictures.ts'
import { addAttachments } from '../commands/items/add-attachments.ts'
import { addPastedPicture } from '../commands/items/add-pasted-picture.ts'
import type { AttachmentTools } from '../commands/items/store-attached.ts'
import { showHeldMeeting } from '../pages/held/show-held-meeting.tsx'
import { heldMeetingPage } from '../queries/held/held-meeting-page.ts'
import { itemPicture } from '../queries/held/item-picture.ts'

/** Pictures that texts show: what is pasted into them, and those of what a meeting concludes, until its minutes are in the record. */
export function pictureRoutes(on: Doors<Page>, tools: AttachmentTools): void {
  on.upload(
    '/moeder/:id/afholdelse/punkt/:item/billeder',
    async ({ context, params, files }) => {
      const [meetingId, itemId] = [idFrom(params['id']), idFrom(params['item'])]
      await addItemPictures(context, { meetingId, itemId, arriving: files, tools })
      return `/moeder/${meetingId}/afholdelse?punkt=${itemId}#punkt`
    },
    {
      load: ({ context, params }: Visit) => heldMeetingPage(context, { id: idFrom(params['id']), item: params['item'] }),
      draw: showHeldMeeting,
    },
  )
  on.exchange('/punkter/:id/billeder', ({ context, params, fields }) =>
    addPastedPicture(pictureIn(fields), (arriving) =>
      addAttachments(context, { draftId: idFrom(params['id']), open: true, arriving, tools }),
    ),
  )
  on.exchange('/moeder/:id/afholdelse/punkt/:item/indsatte-billeder', ({ context, params, fields }) =>
    addPastedPicture(pictureIn(fields), (arriving) =>
      addItemPictures(context, { meetingId: idFrom(params['id']), itemId: idFrom(params['item']), arriving, tools }),
    ),
  )
  on.file('/moeder/:id/billeder/:sha256', async ({ context, params }) => {
    const asked = { id: idFrom(params['id']), sha256: params['sha256'] ?? '' }
    if (!/^[0-9a-f]{64}$/.test(asked.sha256)) throw new NotFound('picture')
    const { sha256, name } = await itemPicture(context, asked)
    return { name, mediaType: mediaTypeOf(name), content: tools.fileStore.stream(sha256) }
  })
}

/** As a browser's script sends it: Base64, and what it shows. */
function pictureIn(fields: Fields): { readonly bytes: Uint8Array; readonly shows: string } {
  return { bytes: Buffer.from(fields['picture']?.[0] ?? '', 'base64'), shows: fields['shows']?.[0] ?? '' }
}
