import { bringAllFollowUps } from '../modules/meetings/index.ts'
import { type RegularWork, workRegularly } from '../platform/background/work-regularly.ts'
import type { Log } from '../platform/log/log.ts'
import { type Installation, machine } from './installation.ts'

/** Keeps what agendas in the making say of follow-ups whole, until they are sent out. */
export function bringFollowUps(installation: Installation, log: Log): RegularWork {
  return workRegularly(async () => (await bringAllFollowUps(installation.contextFor(machine))) > 0, {
    restInMilliseconds: 15_000,
    onError: (error) => log.error(error, 'follow-ups could not be put on an agenda'),
  })
}
