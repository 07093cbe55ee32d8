import { danishDay } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { findCommittee } from '../../committees/index.ts'
import { closedReading } from '../../committees/rules/closed-reading.ts'
import { committeesReadBy, committeesReadClosedBy, mayPublishRecordOf } from '../../committees/rules/committee-rights.ts'
import { listAwaitingFollowUps } from '../../decisions/index.ts'
import { mayKeepFollowUp } from '../../decisions/rules/follow-up-rights.ts'
import { findReadableMeeting } from '../../meetings/index.ts'
import { whatCameOfIt } from './did-it-happen-page.ts'

export type MeetingFollowUpsView = Awaited<ReturnType<typeof meetingFollowUpsPage>>

const followUpsOfAMeeting = 200

/**
 * What came of a meeting, for everyone; and for those inside, what its agenda brings along from earlier ones by itself, and
 * what a person has postponed.
 */
export const meetingFollowUpsPage = query(
  'publishing.meeting-follow-ups-page',
  async ({ actor, db, now, permitToKnow, showsClosed }, { id }: { readonly id: string }) => {
    const committees = committeesReadBy(actor)
    const meeting = await findReadableMeeting(db, id, committees)
    permitToKnow(meeting !== undefined)
    const committee = meeting && (await findCommittee(db, meeting.committeeId))
    if (!meeting || !committee) throw new NotFound('meeting')
    const today = danishDay(now)
    const inside = committees.includes(committee.id)
    const readsClosed = committeesReadClosedBy(actor).includes(committee.id)
    const awaiting =
      inside && meeting.heldOn >= today ? await listAwaitingFollowUps(db, { committeeId: committee.id, meetingId: id, today }) : []
    const agenda = awaiting.filter(({ open }) => open || readsClosed)
    const closed = agenda.filter(({ open }) => !open)
    if (closed.length > 0)
      showsClosed(closedReading(actor, committee.id, { kind: 'meeting', id }, { followUps: closed.map((followUp) => followUp.id) }))
    const meetings = await whatCameOfIt(db, { today, meetingId: id }, 1, followUpsOfAMeeting)
    const keeps = mayPublishRecordOf(actor, committee.id)
    return {
      meeting,
      committee,
      isComing: meeting.heldOn >= today,
      mayAdd: meeting.heldOn <= today && keeps,
      /** Read in the minutes, and for this reader to confirm or reject. */
      proposals: keeps ? meetings.flatMap(({ followUps }) => followUps).filter(({ state }) => state === 'proposed').length : 0,
      agenda: agenda.map((followUp) => ({ ...followUp, mayPostpone: mayKeepFollowUp(actor, followUp) })),
      meetings,
    }
  },
)
