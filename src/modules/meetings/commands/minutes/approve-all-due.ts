import { NotFound, Refused } from '../../../../kernel/refusal.ts'
import type { Context } from '../../../../platform/command/use-case.ts'
import { dueMinutes } from '../../queries/minutes/due-minutes.ts'
import type { MinutesWords } from '../../rules/minutes/minutes-words.ts'
import { approveDueMinutes } from './approve-due-minutes.ts'

/**
 * Approves the minutes whose silent deadline has passed, each on its own: one that fails does not hold up those behind it.
 * @returns how many were approved @throws the first failure, once all have been tried
 */
export async function approveAllDue(context: Context, words: MinutesWords): Promise<number> {
  let approved = 0
  const failures: unknown[] = []
  for (const meetingId of await dueMinutes(context, undefined)) {
    try {
      await approveDueMinutes(context, { meetingId, words })
      approved++
    } catch (error) {
      // Objected to, or approved by both chairs, in the meantime.
      if (!(error instanceof NotFound || error instanceof Refused)) failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
  return approved
}
