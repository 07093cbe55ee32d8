import { writeDueDigest } from '../modules/people/index.ts'
import { digestMail } from '../modules/people/routes.ts'
import { type RegularWork, workRegularly } from '../platform/background/work-regularly.ts'
import type { Log } from '../platform/log/log.ts'
import { type Installation, machine } from './installation.ts'

/** Turns what people are to be told into mail, at each one's rhythm. Nothing without a mail server. */
export function writeDigests(installation: Installation, log: Log, mailWritten: () => void): RegularWork | undefined {
  const { mail, address, port } = installation.settings
  if (!mail) return undefined
  const origin = address ?? `http://localhost:${port}`
  return workRegularly(
    async () => {
      const wrote = await writeDueDigest(installation.contextFor(machine), (notices, token, language) =>
        digestMail(origin, notices, token, language),
      )
      if (wrote) mailWritten()
      return wrote
    },
    { restInMilliseconds: 15_000, onError: (error) => log.error(error, 'a mail of what is new could not be written') },
  )
}
