import type { IsoDay } from '../../../../kernel/dates.ts'
import type { Command } from '../../../../platform/command/use-case.ts'
import { listPlannedDeadlines } from '../../repository/planned-meetings.ts'

/** The last day for handing in items to a meeting, where it has one. */
export async function submissionDueOn(db: Command['db'], meetingId: string | null): Promise<IsoDay | undefined> {
  if (meetingId === null) return undefined
  return (await listPlannedDeadlines(db, meetingId)).find(({ kind }) => kind === 'submission')?.dueOn
}
