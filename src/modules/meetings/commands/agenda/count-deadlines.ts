import type { Command } from '../../../../platform/command/use-case.ts'
import { committeeKind, findCommittee } from '../../../committees/index.ts'
import { listNoticePeriods, listPlannedDeadlines, replacePlannedDeadlines } from '../../repository/planned-meetings.ts'
import { meetingDeadlines } from '../../rules/year/meeting-deadlines.ts'
import { noticePeriodsOf } from '../../rules/year/notice-periods.ts'

/** Gives a meeting that has no deadlines those of its committee: one that a paper announced was planned by nobody. */
export async function countDeadlines(
  db: Command['db'],
  meeting: { readonly id: string; readonly committeeId: string; readonly heldOn: string },
): Promise<void> {
  if ((await listPlannedDeadlines(db, meeting.id)).length > 0) return
  const committee = await findCommittee(db, meeting.committeeId)
  const own = (await listNoticePeriods(db)).find(({ committeeId }) => committeeId === meeting.committeeId)
  const periods = noticePeriodsOf(committee && committeeKind(committee.kind)?.noticePeriods, own)
  await replacePlannedDeadlines(db, meeting.id, meetingDeadlines(meeting.heldOn, periods))
}
