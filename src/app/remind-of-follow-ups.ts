import { remindAllDue } from '../modules/decisions/index.ts'
import { texts as danish } from '../modules/decisions/texts.da.ts'
import { texts as english } from '../modules/decisions/texts.en.ts'
import { type RegularWork, workRegularly } from '../platform/background/work-regularly.ts'
import type { Log } from '../platform/log/log.ts'
import { formatDay } from '../ui/dates.ts'
import { type Installation, machine } from './installation.ts'

/** Reminds of follow-ups near and over their date, each step once. */
export function remindOfFollowUps(installation: Installation, log: Log, mailWritten: (() => void) | undefined): RegularWork {
  const { settings } = installation
  const origin = settings.address ?? `http://localhost:${settings.port}`
  const words = { da: danish.notices, en: english.notices }
  return workRegularly(
    async () => {
      const sent = await remindAllDue(installation.contextFor(machine), { words, origin, dayInWords: formatDay })
      if (sent > 0) mailWritten?.()
      return false
    },
    { restInMilliseconds: 15_000, onError: (error) => log.error(error, 'reminders of follow-ups could not be sent') },
  )
}
