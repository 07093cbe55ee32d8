import { query } from '../../../../platform/command/use-case.ts'
import { meetingToKnow } from '../meeting-to-know.ts'
import { committeeOf } from '../committee-of.ts'
import { closedReading } from '../../../committees/rules/closed-reading.ts'
import { findMeeting } from '../../repository/meetings.ts'
import { mayFollowMeetingsOf, mayHoldMeetingsOf } from '../../rules/held/held-rights.ts'
import { heldState } from './held-state.ts'
import { stampOf } from './meeting-stamp.ts'
import { closedShown, shownItems } from './shown-items.ts'
import { tableParity } from './table-parity.ts'

export type FollowedMeetingView = Awaited<ReturnType<typeof followedMeetingPage>>

/** The meeting as it goes on, for the committee's own: what is treated, and conclusions as they are written. */
export const followedMeetingPage = query(
  'meetings.followed-meeting-page',
  async ({ actor, db, now, permitToKnow, showsClosed }, { id }: { readonly id: string }) => {
    const meeting = meetingToKnow({ actor, permitToKnow }, await findMeeting(db, id), mayFollowMeetingsOf)
    const committee = await committeeOf(db, meeting)
    const state = await heldState(db, meeting, committee)
    const items = shownItems(actor, committee.id, state.items)
    const closed = closedShown(items)
    if (closed.length > 0) showsClosed(closedReading(actor, committee.id, { kind: 'meeting', id }, { items: closed }))
    return {
      now: now.getTime(),
      stamp: stampOf(state.held),
      meeting,
      committee,
      held: state.held,
      items,
      current: items.find((item) => item.id === state.held?.currentItemId),
      parity: tableParity(state, committee.kind, now.getTime()),
      mayHold: mayHoldMeetingsOf(actor, committee.id),
    }
  },
)
