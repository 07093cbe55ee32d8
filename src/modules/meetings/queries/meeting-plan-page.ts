import { query } from '../../../platform/command/use-case.ts'
import { committeeKind } from '../../committees/index.ts'
import { meetingToKnow } from './meeting-to-know.ts'
import { committeeOf } from './committee-of.ts'
import { committeesReadBy } from '../../committees/rules/committee-rights.ts'
import { findKnownMeeting } from '../repository/meetings.ts'
import { listNoticePeriods, listPlannedDeadlines } from '../repository/planned-meetings.ts'
import { noticePeriodsOf } from '../rules/year/notice-periods.ts'
import { mayPlanMeetingsOf } from '../rules/year/plan-rights.ts'

export type MeetingPlanView = Awaited<ReturnType<typeof meetingPlanPage>>

/** A meeting's day, time, place and deadlines, for those who may change them. */
export const meetingPlanPage = query('meetings.meeting-plan-page', async ({ actor, db, permitToKnow }, { id }: { readonly id: string }) => {
  const meeting = meetingToKnow({ actor, permitToKnow }, await findKnownMeeting(db, id, committeesReadBy(actor)), mayPlanMeetingsOf)
  const committee = await committeeOf(db, meeting)
  const own = (await listNoticePeriods(db)).find(({ committeeId }) => committeeId === committee.id)
  return {
    meeting,
    committee,
    deadlines: await listPlannedDeadlines(db, id),
    periods: noticePeriodsOf(committeeKind(committee.kind)?.noticePeriods, own),
  }
})
