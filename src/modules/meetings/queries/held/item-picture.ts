import { NotFound } from '../../../../kernel/refusal.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { meetingToKnow } from '../meeting-to-know.ts'
import { closedReading } from '../../../committees/rules/closed-reading.ts'
import { committeesReadClosedBy } from '../../../committees/rules/committee-rights.ts'
import { isImageName } from '../../../documents/rules/image-address.ts'
import { listItemPictures } from '../../repository/item-pictures.ts'
import { findMeeting } from '../../repository/meetings.ts'
import { mayFollowMeetingsOf, mayHoldMeetingsOf, readsItem } from '../../rules/held/held-rights.ts'

interface Asked {
  readonly id: string
  readonly sha256: string
}

/** A picture that a conclusion shows before its minutes are in the record: for those who read both the conclusion and the attachment. */
export const itemPicture = query('meetings.item-picture', async ({ actor, db, permitToKnow, showsClosed }, { id, sha256 }: Asked) => {
  permitToKnow(actor.kind !== 'public')
  const meeting = meetingToKnow({ actor, permitToKnow }, await findMeeting(db, id), mayFollowMeetingsOf)
  const { committeeId } = meeting
  const readsClosed = committeesReadClosedBy(actor).includes(committeeId)
  const picture = (await listItemPictures(db, id, sha256)).find(
    ({ open, attachmentOpen, conflicted, isShown, fileName }) =>
      isImageName(fileName) &&
      readsItem(actor, committeeId, { open, conflicted: new Set(conflicted) }) &&
      (attachmentOpen || readsClosed) &&
      // What nobody has shown yet is its writers' own.
      (isShown || mayHoldMeetingsOf(actor, committeeId)),
  )
  permitToKnow(picture !== undefined)
  if (!picture) throw new NotFound('picture')
  if (!picture.open || !picture.attachmentOpen)
    showsClosed(
      closedReading(actor, committeeId, { kind: 'meeting', id }, { attachments: 1, items: picture.itemNumber ? [picture.itemNumber] : [] }),
    )
  return { sha256, name: picture.fileName }
})
