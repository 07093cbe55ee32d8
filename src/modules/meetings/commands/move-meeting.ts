import { danishDay, isIsoDay } from '../../../kernel/dates.ts'
import { refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { committeeKind } from '../../committees/index.ts'
import { deleteInvitationAnswers } from '../repository/invitations.ts'
import { findHeldMeeting } from '../repository/held-meetings.ts'
import { findMeetingOn, lockMeeting } from '../repository/meetings.ts'
import { listNoticePeriods, listPlannedDeadlines, moveMeetingRow, replacePlannedDeadlines } from '../repository/planned-meetings.ts'
import { meetingToKnow } from '../queries/meeting-to-know.ts'
import { committeeOf } from '../queries/committee-of.ts'
import type { ComposeInvitation } from '../rules/calendar/invitation.ts'
import { meetingDeadlines } from '../rules/year/meeting-deadlines.ts'
import { movedDeadlines, type TellOfMeeting } from '../rules/year/meeting-news.ts'
import { noticePeriodsOf } from '../rules/year/notice-periods.ts'
import { mayPlanMeetingsOf } from '../rules/year/plan-rights.ts'
import type { PlannedMeeting } from '../rules/year/plan.ts'
import { whyNotMove } from '../rules/year/why-not-move.ts'
import { tellOfMeeting } from './tell-of-meeting.ts'
import { type Invited, writeInvitations } from './calendar/write-invitations.ts'

type Move = Omit<PlannedMeeting, 'committeeId'> & {
  readonly meetingId: string
  /** The words of an invitation, where the members are to be told by mail. */
  readonly invite?: ComposeInvitation | undefined
  /** What the committee's own are told under what is new. */
  readonly tell?: TellOfMeeting | undefined
}

/** Gives a meeting another day, time or place; its deadlines move with the day. @returns who was told by mail */
export const moveMeeting = command(
  'meetings.move-meeting',
  async (work, { meetingId, invite, tell, ...to }: Move): Promise<Invited | undefined> => {
    const { now, db, record } = work
    const meeting = meetingToKnow(work, await lockMeeting(db, meetingId), mayPlanMeetingsOf)
    const committee = await committeeOf(db, meeting)
    const taken = isIsoDay(to.heldOn) ? await findMeetingOn(db, committee.id, to.heldOn) : undefined
    refuseIf(
      whyNotMove(
        { ...meeting, isBegun: (await findHeldMeeting(db, meetingId)) !== undefined },
        { ...to, committeeId: committee.id },
        { today: danishDay(now), committees: new Map([[committee.id, committee]]), isTaken: () => taken !== undefined },
      ),
    )
    const deadlinesBefore = await listPlannedDeadlines(db, meetingId)
    const own = (await listNoticePeriods(db)).find(({ committeeId }) => committeeId === committee.id)
    const deadlines = meetingDeadlines(to.heldOn, noticePeriodsOf(committeeKind(committee.kind)?.noticePeriods, own))
    await moveMeetingRow(db, meetingId, to)
    await replacePlannedDeadlines(db, meetingId, deadlines)
    // Who could come on the one day may be away on the other.
    if (to.heldOn !== meeting.heldOn) await deleteInvitationAnswers(db, meetingId)
    const invited = invite && (await writeInvitations({ db, now }, { meetingId, occasion: 'moved', compose: invite }))
    const { heldOn, startsAt, endsAt, place } = meeting
    const [before, changed] = [{ heldOn, startsAt, endsAt, place }, movedDeadlines(deadlinesBefore, deadlines)]
    if (tell) await tellOfMeeting(work, meeting, { news: 'moved', committee: committee.name, before, after: to, deadlines: changed, tell })
    await record({
      event: 'meeting.moved',
      subject: { kind: 'meeting', id: meetingId },
      details: { committee: committee.name },
      before: { ...before, deadlines: deadlinesBefore },
      after: { ...to, deadlines },
    })
    return invited
  },
)
