import { NotFound } from '../../../kernel/refusal.ts'
import type { Context } from '../../../platform/command/use-case.ts'
import { dueReleases } from '../queries/due-releases.ts'
import { releaseDueMeeting } from './release-due-meeting.ts'

/**
 * Publishes the meetings whose chosen time has come, each on its own: one that fails does not hold up those behind it.
 * @returns how many were decided @throws the first failure, once all have been tried
 */
export async function releaseAllDue(context: Context): Promise<number> {
  let decided = 0
  const failures: unknown[] = []
  for (const meetingId of await dueReleases(context, undefined)) {
    try {
      await releaseDueMeeting(context, { meetingId })
      decided++
    } catch (error) {
      // Released, withdrawn or put off in the meantime.
      if (!(error instanceof NotFound)) failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
  return decided
}
