import { danishDay } from '../../../../kernel/dates.ts'
import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { insertApproval } from '../../repository/dispatches.ts'
import { lockMeeting } from '../../repository/meetings.ts'
import { meetingToKnow } from '../../queries/meeting-to-know.ts'
import { chairThatIs, maySeeAgendaInTheMakingOf } from '../../rules/agenda/agenda-rights.ts'
import { whyNotApprove, whyNotAsSeen, whyNotChangeAgenda, whyNotReady } from '../../rules/agenda/why-not-dispatch.ts'
import { namedWriter } from '../items/named-writer.ts'
import { agendaAtHand } from './agenda-at-hand.ts'

interface Approving {
  readonly meetingId: string
  /** Key of the content that the chair saw. */
  readonly seen: string
}

/** One chair approves an agenda as it stands; what they approved is kept word for word. */
export const approveAgenda = command('meetings.approve-agenda', async (work, { meetingId, seen }: Approving) => {
  const { actor, now, db, permit, record } = work
  const meeting = meetingToKnow(work, await lockMeeting(db, meetingId), maySeeAgendaInTheMakingOf)
  const chair = chairThatIs(actor, meeting.committeeId)
  permit(chair !== undefined)
  const agenda = await agendaAtHand(work, meeting)
  const by = namedWriter(actor)
  refuseIf(whyNotChangeAgenda(agenda, danishDay(now)))
  refuseIf(whyNotAsSeen(seen, agenda.key))
  refuseIf(whyNotReady(agenda.content))
  if (!chair || by.id === null) throw new NotFound('chair')
  refuseIf(whyNotApprove(chair.personId, by.id, agenda.standings))
  await insertApproval(db, meetingId, {
    personId: chair.personId,
    approvedBy: by.id,
    approvedByName: by.name,
    approvedAt: now,
    content: agenda.content,
  })
  await record({ event: 'agenda.approved', subject: { kind: 'meeting', id: meetingId }, details: { chair: chair.name } })
})
