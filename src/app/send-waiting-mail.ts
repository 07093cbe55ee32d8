import type { Log } from '../platform/log/log.ts'
import { smtpTransport } from '../platform/mail/mail-transport.ts'
import { sendNextMail } from '../platform/mail/send-next-mail.ts'
import { type RegularWork, workRegularly } from '../platform/background/work-regularly.ts'
import { type Installation, machine } from './installation.ts'

/** Sends waiting mail, one after the other; to be woken when one is written. Nothing without a mail server. */
export function sendWaitingMail(installation: Installation, log: Log): RegularWork | undefined {
  const { mail } = installation.settings
  if (!mail) return undefined
  const transport = smtpTransport(mail.url, mail.from)
  const sending = workRegularly(
    async () => {
      const { database, now } = installation.contextFor(machine)
      // With the server away the next mail would only wait for it too; the rest comes first.
      return (await sendNextMail(database.app, transport, now)) === 'dealt-with'
    },
    { restInMilliseconds: 15_000, onError: (error) => log.error(error, 'a waiting mail could not be dealt with') },
  )
  return {
    wake: sending.wake,
    stop: async () => {
      await sending.stop()
      transport.close()
    },
  }
}
