import { command } from '../../../platform/command/use-case.ts'
import { closeSession } from '../../../platform/identity/sessions.ts'

/** Ends the session of the browser that asks. */
export const signOut = command('people.sign-out', async ({ actor, db, permit, record }, { token }: { readonly token: string }) => {
  permit(actor.kind === 'person')
  await closeSession(db, token)
  if (actor.kind === 'person')
    await record({ event: 'person.signed-out', subject: { kind: 'person', id: actor.personId }, details: { person: actor.name } })
})
