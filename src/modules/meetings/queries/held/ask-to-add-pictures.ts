import { refuseIf } from '../../../../kernel/refusal.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { findMeeting } from '../../repository/meetings.ts'
import { meetingToKnow } from '../meeting-to-know.ts'
import { committeeOf } from '../committee-of.ts'
import { mayHoldMeetingsOf } from '../../rules/held/held-rights.ts'
import { whyNotMend } from '../../rules/held/meeting-progress.ts'
import { heldState } from './held-state.ts'
import { shownItems } from './shown-items.ts'

/** Before the first byte is stored: a stranger may not fill the disk. */
export const askToAddPictures = query(
  'meetings.ask-to-add-pictures',
  async ({ actor, db, permitToKnow }, { meetingId, itemId }: { readonly meetingId: string; readonly itemId: string }) => {
    const meeting = meetingToKnow({ actor, permitToKnow }, await findMeeting(db, meetingId), mayHoldMeetingsOf)
    const committee = await committeeOf(db, meeting)
    const { items, progress } = await heldState(db, meeting, committee)
    permitToKnow(shownItems(actor, committee.id, items).some(({ id, readable }) => id === itemId && readable))
    refuseIf(whyNotMend(progress))
  },
)
