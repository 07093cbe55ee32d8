import type { Log } from '../platform/log/log.ts'
import { smtpTransport } from '../platform/mail/mail-transport.ts'
import { sendNextMail } from '../platform/mail/send-next-mail.ts'
import { type Installation, machine } from './installation.ts'

const restInMilliseconds = 15_000

/** Sends waiting mail, one after the other, until told to stop; `wake` spares a mail that was just written the rest. Nothing without a mail server. */
export function sendWaitingMail(
  installation: Installation,
  log: Log,
): { readonly wake: (() => void) | undefined; readonly stop: () => Promise<void> } {
  const { mail } = installation.settings
  if (!mail) return { wake: undefined, stop: async () => undefined }
  const transport = smtpTransport(mail.url, mail.from)
  const stopping = new AbortController()
  let wake = (): void => undefined
  // A mail that is written while another is being sent must not wait for the whole rest.
  let woken = false

  async function work(): Promise<void> {
    while (!stopping.signal.aborted) {
      woken = false
      const { database, now } = installation.contextFor(machine)
      const found = await sendNextMail(database.app, transport, now).catch((error: unknown) => {
        log.error(error, 'a waiting mail could not be dealt with')
        return false
      })
      if (!found && !woken && !stopping.signal.aborted) await rest()
    }
  }

  function rest(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, restInMilliseconds)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  const working = work()
  return {
    wake: () => {
      woken = true
      wake()
    },
    stop: async () => {
      stopping.abort()
      wake()
      await working
      transport.close()
    },
  }
}
