import { approveAllDue } from '../modules/meetings/index.ts'
import { minutesWords } from '../modules/meetings/routes.ts'
import type { Log } from '../platform/log/log.ts'
import { type RegularWork, workRegularly } from '../platform/background/work-regularly.ts'
import { type Installation, machine } from './installation.ts'

/** Approves minutes that nobody objected to before their silent deadline. */
export function approveDueMinutes(installation: Installation, log: Log): RegularWork {
  return workRegularly(async () => (await approveAllDue(installation.contextFor(machine), minutesWords)) > 0, {
    restInMilliseconds: 15_000,
    onError: (error) => log.error(error, 'minutes could not be approved at their deadline'),
  })
}
