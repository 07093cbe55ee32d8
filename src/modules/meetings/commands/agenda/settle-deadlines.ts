import { danishDay } from '../../../../kernel/dates.ts'
import { refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { isFromPaper } from '../../repository/agendas.ts'
import { lockMeeting } from '../../repository/meetings.ts'
import { listPlannedDeadlines, replacePlannedDeadlines } from '../../repository/planned-meetings.ts'
import { meetingToKnow } from '../../queries/meeting-to-know.ts'
import { mayPrepareAgendaOf } from '../../rules/agenda/agenda-rights.ts'
import { whyNotPrepare } from '../../rules/agenda/why-not-dispatch.ts'
import { type DeadlinesWritten, deadlinesOf, whyNotSettleDeadlines } from '../../rules/agenda/why-not-settle-deadlines.ts'

/** Gives one meeting deadlines of its own, until it is moved to another day. */
export const settleDeadlines = command(
  'meetings.settle-deadlines',
  async (
    { actor, now, db, permitToKnow, record },
    { meetingId, written }: { readonly meetingId: string; readonly written: DeadlinesWritten },
  ) => {
    const meeting = meetingToKnow({ actor, permitToKnow }, await lockMeeting(db, meetingId), mayPrepareAgendaOf)
    const today = danishDay(now)
    refuseIf(whyNotPrepare({ ...meeting, opened: true, fromPaper: await isFromPaper(db, meetingId) }, today))
    const stand = await listPlannedDeadlines(db, meetingId)
    refuseIf(whyNotSettleDeadlines(written, { heldOn: meeting.heldOn, today, stand }))
    const deadlines = deadlinesOf(written)
    await replacePlannedDeadlines(db, meetingId, deadlines)
    await record({
      event: 'meeting.deadlines-settled',
      subject: { kind: 'meeting', id: meetingId },
      before: { deadlines: stand },
      after: { deadlines },
    })
  },
)
