import { setTimeout as rest } from 'node:timers/promises'
import { command, type Context } from '../../../platform/command/use-case.ts'
import { writeMail } from '../../../platform/mail/outbox.ts'
import { findContactByAddress } from '../repository/contacts.ts'
import { countMailLinks, insertMailLink } from '../repository/mail-links.ts'
import { findPerson } from '../repository/persons.ts'
import { isMailAddress } from '../rules/contact.ts'
import { mailLinkLifetimeInMinutes, mostLinksAtATime } from '../rules/mail-link.ts'

export interface MailLinkWish {
  /** As it was typed. */
  readonly address: string
  /** One of our own pages. */
  readonly returnTo: string
  /** The mail's words around the token. */
  readonly compose: (token: string) => { readonly subject: string; readonly body: string }
}

/** Long enough that writing a mail does not take longer. */
const answeredAfterInMilliseconds = 250

/** Sends a link to whoever's own address it is. It tells nobody, by word or by time taken, whether it is anyone's. */
export async function sendMailLink(context: Context, { address, ...wish }: MailLinkWish): Promise<void> {
  await Promise.all([sendIfKnown(context, address.trim(), wish), rest(answeredAfterInMilliseconds)])
}

async function sendIfKnown(context: Context, address: string, wish: Omit<MailLinkWish, 'address'>): Promise<void> {
  const { database, now } = context
  if (!isMailAddress(address)) return
  const known = await findContactByAddress(database.app, address)
  if (!known?.mailConfirmedAt) return
  const lately = new Date(now.getTime() - mailLinkLifetimeInMinutes * 60_000)
  if ((await countMailLinks(database.app, known.keptId, lately)) >= mostLinksAtATime) return
  await writeMailLink(context, { personId: known.keptId, address, ...wish })
}

const writeMailLink = command(
  'people.send-mail-link',
  async ({ db, now, permit, record }, { personId, address, returnTo, compose }: MailLinkWish & { readonly personId: string }) => {
    // Anyone may ask; what comes of it is in a mail that only the person reads.
    permit(true)
    const expiresAt = new Date(now.getTime() + mailLinkLifetimeInMinutes * 60_000)
    const token = await insertMailLink(db, { personId, returnTo, expiresAt }, now)
    await writeMail(db, { receiver: address, ...compose(token), secret: true, uselessAfter: expiresAt }, now)
    const person = await findPerson(db, personId)
    await record({ event: 'mail-link.sent', subject: { kind: 'person', id: personId }, details: { person: person?.name } })
  },
)
