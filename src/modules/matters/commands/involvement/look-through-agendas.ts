import type { Context } from '../../../../platform/command/use-case.ts'
import { agendasToLookThrough } from '../../queries/involvement/agendas-to-look-through.ts'
import type { Telling } from '../../rules/involvement/telling.ts'
import { lookThroughAgenda } from './look-through-agenda.ts'

/**
 * Looks through every agenda that came, each in a transaction of its own: one that fails does not hold up those behind it.
 * @returns how many @throws the first failure, once all have been tried
 */
export async function lookThroughAgendas(context: Context, tell: Telling): Promise<number> {
  let done = 0
  const failures: unknown[] = []
  for (const meetingId of await agendasToLookThrough(context, undefined)) {
    try {
      await lookThroughAgenda(context, { meetingId, tell })
      done++
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
  return done
}
