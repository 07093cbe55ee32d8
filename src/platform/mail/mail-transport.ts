import { createTransport } from 'nodemailer'

/** What a calendar program takes in from a mail (RFC 6047). */
export interface MailedCalendar {
  readonly method: 'REQUEST' | 'CANCEL'
  /** A whole iCalendar file with the same method. */
  readonly text: string
}

export interface OutgoingMail {
  readonly id: string
  readonly receiver: string
  readonly subject: string
  readonly body: string
  /** Instead of the name that all mail is from; the address stays. */
  readonly senderName?: string | undefined
  readonly replyTo?: string | undefined
  readonly calendar?: MailedCalendar | undefined
  /** Where one press stops further mail of its kind. */
  readonly unsubscribe?: string | undefined
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
 * @param patience how long a silent server is waited for
 */
export function smtpTransport(url: string, from: string, patience = patienceInMilliseconds): MailTransport {
  const transport = createTransport({
    url,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    // A mail is words of ours: nothing in it may name a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const sender = senderOf(from)
  const host = sender.address.split('@').at(-1) ?? 'samspil'
  return {
    async send({ id, receiver, subject, body, senderName, replyTo, calendar, unsubscribe }) {
      await transport.sendMail({
        from: { ...sender, ...(senderName && { name: senderName }) },
        to: { name: '', address: receiver },
        ...(replyTo && { replyTo: { name: '', address: replyTo } }),
        subject,
        text: body,
        // As an alternative to the words and as a file: some programs look for the one, some for the other.
        ...(calendar && { icalEvent: { method: calendar.method, filename: 'moede.ics', content: calendar.text } }),
        // The same at every attempt, so that a receiver can tell that it is the same mail.
        messageId: `<${id}@${host}>`,
        headers: {
          'Auto-Submitted': 'auto-generated',
          ...(unsubscribe && { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
        },
      })
    },
    close: () => transport.close(),
  }
}

function senderOf(from: string): { readonly name: string; readonly address: string } {
  const [, name = '', address = from] = /^\s*(.*?)\s*<([^<>\s]+)>\s*$/.exec(from) ?? []
  return { name: name.replace(/^"(.*)"$/, '$1'), address: address.trim() }
}
