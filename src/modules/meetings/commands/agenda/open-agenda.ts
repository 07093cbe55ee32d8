import { danishDay } from '../../../../kernel/dates.ts'
import { refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { insertAgenda, isFromPaper } from '../../repository/agendas.ts'
import { lockMeeting } from '../../repository/meetings.ts'
import { meetingToKnow } from '../../queries/meeting-to-know.ts'
import { mayPrepareAgendaOf } from '../../rules/agenda/agenda-rights.ts'
import { whyNotOpen } from '../../rules/agenda/why-not-dispatch.ts'
import { addStandingItems } from '../items/add-standing-items.ts'
import { namedWriter } from '../items/named-writer.ts'
import { countDeadlines } from './count-deadlines.ts'

/** Begins a meeting's agenda: what comes by itself stands on it from the first. */
export const openAgenda = command('meetings.open-agenda', async (work, { meetingId }: { readonly meetingId: string }) => {
  const { actor, now, db, record } = work
  const meeting = meetingToKnow(work, await lockMeeting(db, meetingId), mayPrepareAgendaOf)
  const begun = await insertAgenda(db, meetingId, namedWriter(actor).name, now)
  refuseIf(whyNotOpen({ ...meeting, opened: !begun, fromPaper: await isFromPaper(db, meetingId) }, danishDay(now)))
  await countDeadlines(db, meeting)
  await addStandingItems(work, meetingId)
  await record({ event: 'agenda.opened', subject: { kind: 'meeting', id: meetingId } })
})
