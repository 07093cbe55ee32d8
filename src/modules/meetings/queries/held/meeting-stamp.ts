import { query } from '../../../../platform/command/use-case.ts'
import { findHeldMeeting } from '../../repository/held-meetings.ts'
import { findMeeting } from '../../repository/meetings.ts'
import { meetingToKnow } from '../meeting-to-know.ts'
import { mayFollowMeetingsOf } from '../../rules/held/held-rights.ts'

/** Where the meeting stands, as one word that changes with it: asked by pages that are open. */
export const meetingStamp = query(
  'meetings.meeting-stamp',
  async ({ actor, db, permitToKnow }, { id }: { readonly id: string }): Promise<string> => {
    meetingToKnow({ actor, permitToKnow }, await findMeeting(db, id), mayFollowMeetingsOf)
    return stampOf(await findHeldMeeting(db, id))
  },
)

export function stampOf(held: { readonly changedAt: Date | null } | undefined): string {
  return held?.changedAt?.toISOString() ?? 'prepared'
}
