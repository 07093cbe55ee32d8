import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { deleteContacts, findContact, findContactByAddress, upsertContact } from '../../people/index.ts'
import { contactFrom, whyNotContact } from '../../people/rules/contact.ts'
import { mayChangeContact, mayVouchForAddress } from '../../people/rules/person-rights.ts'
import { keptStanding } from '../queries/person-standing.ts'

export interface ContactChange {
  readonly personId: string
  readonly mailAddress?: string | undefined
  readonly phone?: string | undefined
}

/** Writes how to reach a person. The log tells what was changed, never to what: it cannot be forgotten there. */
export const changeContact = command(
  'publishing.change-contact',
  async ({ actor, now, db, permitToKnow, record }, { personId, ...typed }: ContactChange) => {
    const person = await keptStanding({ db, now }, personId)
    permitToKnow(person !== undefined && mayChangeContact(actor, person))
    if (!person) throw new NotFound('person')
    const entered = contactFrom(typed.mailAddress, typed.phone)
    const holder = entered.mailAddress ? await findContactByAddress(db, entered.mailAddress) : undefined
    refuseIf(whyNotContact(entered, personId, holder?.keptId))
    // Their own address, from an entry that was merged into this one.
    if (holder && holder.personId !== personId) await deleteContacts(db, [holder.personId])
    const before = await findContact(db, personId)
    const sameAddress = (before?.mailAddress ?? undefined) === entered.mailAddress
    const vouched = entered.mailAddress !== undefined && mayVouchForAddress(actor, personId)
    const mailConfirmedAt = (sameAddress ? before?.mailConfirmedAt : undefined) ?? (vouched ? now : undefined)
    const isOwn = await upsertContact(db, { personId, ...entered, mailConfirmedAt }, now)
    if (!isOwn) refuseIf(whyNotContact(entered, personId, 'somebody else'))
    const changed = [
      ...(sameAddress ? [] : ['mailAddress']),
      ...((before?.phone ?? undefined) === entered.phone ? [] : ['phone']),
      ...(sameAddress && mailConfirmedAt && !before?.mailConfirmedAt ? ['mailConfirmed'] : []),
    ]
    await record({ event: 'contact.changed', subject: { kind: 'person', id: personId }, details: { person: person.name, changed } })
  },
)
