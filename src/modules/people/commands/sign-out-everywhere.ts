import { NotPermitted } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { deleteSessions } from '../../../platform/identity/session-list.ts'
import { mayKeepOwnPage } from '../rules/person-rights.ts'

/** Signs the actor out wherever they are signed in, here too. */
export const signOutEverywhere = command('people.sign-out-everywhere', async ({ actor, db, permit, record }, _: undefined) => {
  permit(mayKeepOwnPage(actor))
  if (actor.kind !== 'person') throw new NotPermitted('own page')
  const sessions = await deleteSessions(db, [actor.personId])
  await record({
    event: 'person.signed-out-everywhere',
    subject: { kind: 'person', id: actor.personId },
    details: { person: actor.name, sessions },
  })
})
