import { Refused } from '../../../kernel/refusal.ts'
import type { Context } from '../../../platform/command/use-case.ts'
import { formerMembers } from '../queries/former-members.ts'
import { forgetPerson } from './forget-person.ts'

/** Forgets everyone whose last seat and right have ended, each on their own. @returns how many */
export async function forgetFormerMembers(context: Context): Promise<number> {
  let forgotten = 0
  for (const personId of await formerMembers(context, undefined)) {
    try {
      await forgetPerson(context, { personId })
      forgotten++
    } catch (error) {
      // Appointed anew in the meantime.
      if (!(error instanceof Refused)) throw error
    }
  }
  return forgotten
}
