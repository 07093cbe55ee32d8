import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { findContact, hasWayIn, listIdentities, listOpenInvitations } from '../../people/index.ts'
import { mayKeepIdentities, mayKeepWaysIn, whyNotInvite } from '../../people/rules/identity-rights.ts'
import { keptStanding } from './person-standing.ts'

export type WaysInView = Awaited<ReturnType<typeof waysInPage>>

/** How a person can sign in, and the link that is on its way to them. */
export const waysInPage = query('publishing.ways-in-page', async ({ actor, now, db, permitToKnow }, { id }: { readonly id: string }) => {
  const person = actor.kind === 'public' ? undefined : await keptStanding({ db, now }, id)
  permitToKnow(person !== undefined && mayKeepWaysIn(actor, person))
  if (!person) throw new NotFound('person')
  const signsIn = await hasWayIn(db, id)
  return {
    person: { id, name: person.name },
    signsIn,
    /** Where an invitation can be sent; whoever keeps ways in may read it too. */
    mailAddress: (await findContact(db, id))?.mailAddress ?? undefined,
    /** Absent for those who may not see them. */
    identities: mayKeepIdentities(actor, person) ? await listIdentities(db, id) : undefined,
    invitations: await listOpenInvitations(db, id, now),
    whyNotInvite: whyNotInvite(actor, person, signsIn),
  }
})
