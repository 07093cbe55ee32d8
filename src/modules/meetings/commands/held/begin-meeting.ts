import { danishDay } from '../../../../kernel/dates.ts'
import { refuseIf } from '../../../../kernel/refusal.ts'
import { type Command, command } from '../../../../platform/command/use-case.ts'
import { insertText } from '../../../documents/index.ts'
import { heldState } from '../../queries/held/held-state.ts'
import { insertDraftOfItem, listItemsWithoutDraft } from '../../repository/adopted-items.ts'
import { insertConclusion } from '../../repository/conclusions.ts'
import { insertHeldAttendance, updateAtStart } from '../../repository/held-attendance.ts'
import { beginHeldMeeting, isDispatched, updateCurrentItem } from '../../repository/held-meetings.ts'
import type { MeetingRow } from '../../repository/meetings.ts'
import { nextItem, whyNotBegin } from '../../rules/held/meeting-progress.ts'
import { namedWriter } from '../items/named-writer.ts'
import { adoptSections } from './adopt-sections.ts'
import { conductedMeeting } from './conducted-meeting.ts'
import { startItem } from './start-item.ts'
import { tellFollowers } from './tell-followers.ts'

/** Opens the meeting: who is expected is written down, each item gets room for its conclusion, and the first is taken up. */
export const beginMeeting = command(
  'meetings.begin-meeting',
  async (work: Command, { meetingId, reason }: { readonly meetingId: string; readonly reason: string }) => {
    const { db, now, record } = work
    const { meeting, committee, progress, people } = await conductedMeeting(work, meetingId)
    await adopt(work, meeting)
    const { items } = await heldState(db, meeting, committee)
    refuseIf(
      whyNotBegin(progress, {
        heldOn: meeting.heldOn,
        today: danishDay(now),
        meetingState: meeting.state,
        dispatched: await isDispatched(db, meetingId),
        items: items.length,
        reason,
      }),
    )
    await beginHeldMeeting(db, meetingId, reason.trim() || undefined, now)
    await insertHeldAttendance(
      db,
      meetingId,
      people.map((person, position) => ({ ...person, position })),
    )
    for (const { personId, remark } of people.filter(({ atStart }) => atStart === 'apology'))
      await updateAtStart(db, meetingId, personId, { atStart: 'apology', remark })
    for (const { id, conclusion } of items)
      if (!conclusion) await insertConclusion(db, { draftId: id, meetingId, textId: await insertText(db, '', now) })
    const first = nextItem(items)
    if (first) await startItem(work, meetingId, first.id)
    else await updateCurrentItem(db, meetingId, null, now)
    await tellFollowers(work, meetingId)
    await record({
      event: 'meeting.begun',
      subject: { kind: 'meeting', id: meetingId },
      details: { committee: committee.name, ...(reason.trim() && { reason: reason.trim() }) },
    })
  },
)

/** An agenda that came as a paper is held like one that was written here. */
async function adopt({ actor, db, now }: Command, { id }: MeetingRow): Promise<void> {
  for (const itemId of await listItemsWithoutDraft(db, id)) {
    await insertDraftOfItem(db, itemId, namedWriter(actor).name, now)
    await adoptSections(db, { meetingId: id, itemId }, now)
  }
}
