import { releaseAllDue } from '../modules/publishing/index.ts'
import type { Log } from '../platform/log/log.ts'
import { type RegularWork, workRegularly } from '../platform/background/work-regularly.ts'
import { type Installation, machine } from './installation.ts'

/** Publishes meetings whose chosen time has come. */
export function releaseDueMeetings(installation: Installation, log: Log): RegularWork {
  return workRegularly(async () => (await releaseAllDue(installation.contextFor(machine))) > 0, {
    restInMilliseconds: 15_000,
    onError: (error) => log.error(error, 'a meeting could not be released at its time'),
  })
}
