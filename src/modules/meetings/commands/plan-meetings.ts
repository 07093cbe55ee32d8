import { danishDay, isIsoDay } from '../../../kernel/dates.ts'
import { refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { committeeKind, listCommittees } from '../../committees/index.ts'
import { insertPlannedMeeting, listMeetingsOfYear, listNoticePeriods, replacePlannedDeadlines } from '../repository/planned-meetings.ts'
import type { ComposeInvitation } from '../rules/calendar/invitation.ts'
import { meetingDeadlines } from '../rules/year/meeting-deadlines.ts'
import { noticePeriodsOf } from '../rules/year/notice-periods.ts'
import { mayPlanMeetingsOf } from '../rules/year/plan-rights.ts'
import { type MeetingInForm, whyNotPlan } from '../rules/year/plan.ts'
import { type Invited, writeInvitations } from './calendar/write-invitations.ts'

interface Plan {
  readonly meetings: readonly MeetingInForm[]
  /** Whether everyone may see that the meetings are to be. */
  readonly publish: boolean
  /** The words of an invitation, where the members are to be invited at once. */
  readonly invite?: ComposeInvitation | undefined
}

interface Planned extends Invited {
  readonly planned: number
}

/** Plans meetings for any of the actor's committees at once, each with its deadlines. */
export const planMeetings = command(
  'meetings.plan-meetings',
  async ({ actor, now, db, permit, record }, { meetings, publish, invite }: Plan): Promise<Planned> => {
    // Of no meetings everything is true, also of whoever may plan none.
    permit(actor.kind !== 'public' && meetings.every(({ committeeId }) => mayPlanMeetingsOf(actor, committeeId)))
    const committees = new Map((await listCommittees(db)).map((committee) => [committee.id, committee]))
    const [firstDay, ...laterDays] = meetings
      .map(({ heldOn }) => heldOn)
      .filter(isIsoDay)
      .toSorted()
    const taken = new Set(
      firstDay &&
        (await listMeetingsOfYear(db, { from: firstDay, to: laterDays.at(-1) ?? firstDay }, [...committees.keys()])).map(
          ({ committeeId, heldOn }) => `${committeeId} ${heldOn}`,
        ),
    )
    refuseIf(whyNotPlan(meetings, { today: danishDay(now), committees, isTaken: (committeeId, day) => taken.has(`${committeeId} ${day}`) }))
    const own = new Map((await listNoticePeriods(db)).map((periods) => [periods.committeeId, periods]))
    let invited: Invited = { sent: 0, withoutAddress: 0 }
    for (const meeting of meetings) {
      const committee = committees.get(meeting.committeeId)
      const id = await insertPlannedMeeting(db, meeting, now, publish && committee?.publicSince ? now : null)
      if (!id) continue
      const periods = noticePeriodsOf(committeeKind(committee?.kind ?? '')?.noticePeriods, own.get(meeting.committeeId))
      const deadlines = meetingDeadlines(meeting.heldOn, periods)
      await replacePlannedDeadlines(db, id, deadlines)
      if (invite) {
        const { sent, withoutAddress } = await writeInvitations({ db, now }, { meetingId: id, occasion: 'planned', compose: invite })
        // Of several meetings the same members are without one.
        invited = { sent: invited.sent + sent, withoutAddress: Math.max(invited.withoutAddress, withoutAddress) }
      }
      await record({
        event: 'meeting.planned',
        subject: { kind: 'meeting', id },
        details: { committee: committee?.name, deadlines },
        after: { heldOn: meeting.heldOn, startsAt: meeting.startsAt, endsAt: meeting.endsAt, place: meeting.place },
      })
    }
    return { planned: meetings.length, ...invited }
  },
)
