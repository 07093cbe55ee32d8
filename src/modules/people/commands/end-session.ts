import { NotFound, NotPermitted } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { deleteSession } from '../../../platform/identity/session-list.ts'
import { mayKeepOwnPage } from '../rules/person-rights.ts'

/** Signs the actor out in one of the places where they are signed in. */
export const endSession = command('people.end-session', async ({ actor, db, permit, record }, { id }: { readonly id: string }) => {
  permit(mayKeepOwnPage(actor))
  if (actor.kind !== 'person') throw new NotPermitted('own page')
  if (!(await deleteSession(db, actor.personId, id))) throw new NotFound('session')
  await record({ event: 'session.ended', subject: { kind: 'person', id: actor.personId }, details: { person: actor.name } })
})
