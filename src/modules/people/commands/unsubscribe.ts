import { Refused } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { findMailChoice, upsertMailChoice } from '../repository/mail-choices.ts'
import { findUnsubscriber } from '../repository/unsubscribe-links.ts'
import { whyNotUnsubscribe } from '../rules/why-not-unsubscribe.ts'

/** Whoever bears the link of a mail stops further mail of what concerns its receiver; no sign-in is needed to be left alone. */
export const unsubscribe = command('people.unsubscribe', async ({ db, now, permit, record }, { token }: { readonly token: string }) => {
  // The link is the permission: one that does not count is refused below.
  permit(true)
  const personId = await findUnsubscriber(db, token)
  const refusal = whyNotUnsubscribe(personId)
  if (!personId || refusal) throw new Refused(refusal!)
  const { language } = await findMailChoice(db, personId)
  await upsertMailChoice(db, personId, { rhythm: 'never', language }, { now, toldFrom: undefined })
  await record({ event: 'mail.unsubscribed', subject: { kind: 'person', id: personId } })
})
