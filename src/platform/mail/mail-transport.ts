import { createTransport } from 'nodemailer'

export interface OutgoingMail {
  readonly id: string
  readonly receiver: string
  readonly subject: string
  readonly body: string
}

/** Whatever carries a mail away. */
export interface MailTransport {
  /** @throws when the mail was not taken over */
  send(mail: OutgoingMail): Promise<void>
  close(): void
}

const patienceInMilliseconds = 15_000

/**
 * Sends over SMTP.
 * @param url smtp://user:password@host:587, or smtps://…
 * @param from "Samspil <samspil@example.dk>" or the address alone
 */
export function smtpTransport(url: string, from: string): MailTransport {
  const transport = createTransport({
    url,
    connectionTimeout: patienceInMilliseconds,
    greetingTimeout: patienceInMilliseconds,
    socketTimeout: patienceInMilliseconds,
    // A mail is words of ours: nothing in it may name a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const host = /@([^\s@>]+)>?\s*$/.exec(from)?.[1] ?? 'samspil'
  return {
    async send({ id, receiver, subject, body }) {
      await transport.sendMail({
        from,
        to: { name: '', address: receiver },
        subject,
        text: body,
        // The same at every attempt, so that a receiver can tell that it is the same mail.
        messageId: `<${id}@${host}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
    },
    close: () => transport.close(),
  }
}

/** Whether the receiving server said no for good, rather than "later" or nothing at all. */
export function isRefusedForGood(error: unknown): boolean {
  const { responseCode } = (error ?? {}) as { readonly responseCode?: unknown }
  return typeof responseCode === 'number' && responseCode >= 500
}
