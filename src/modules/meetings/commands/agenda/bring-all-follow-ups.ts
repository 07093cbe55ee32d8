import { NotFound, Refused } from '../../../../kernel/refusal.ts'
import type { Context } from '../../../../platform/command/use-case.ts'
import { openAgendas } from '../../queries/agenda/open-agendas.ts'
import { bringFollowUps } from './bring-follow-ups.ts'

/** Every agenda in the making says all that is open. @returns how many did not @throws the first failure, once all were tried */
export async function bringAllFollowUps(context: Context): Promise<number> {
  let brought = 0
  const failures: unknown[] = []
  for (const meetingId of await openAgendas(context, undefined)) {
    try {
      await bringFollowUps(context, { meetingId })
      brought++
    } catch (error) {
      // Nothing is missing, or somebody is writing there.
      if (!(error instanceof NotFound || error instanceof Refused)) failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
  return brought
}
