import { lookThroughAgendas as lookThrough } from '../modules/matters/index.ts'
import { texts as danish } from '../modules/matters/texts.da.ts'
import { texts as english } from '../modules/matters/texts.en.ts'
import type { Log } from '../platform/log/log.ts'
import { type RegularWork, workRegularly } from '../platform/background/work-regularly.ts'
import { formatDay } from '../ui/dates.ts'
import { type Installation, machine } from './installation.ts'

/** Proposes to municipalities which of their committees see what, once an agenda is dispatched or imported. */
export function lookThroughAgendas(installation: Installation, log: Log): RegularWork {
  const tell = { words: { da: danish.involvementNews, en: english.involvementNews }, dayInWords: formatDay }
  return workRegularly(async () => (await lookThrough(installation.contextFor(machine), tell)) > 0, {
    restInMilliseconds: 15_000,
    onError: (error) => log.error(error, 'an agenda could not be looked through for whom it concerns'),
  })
}
