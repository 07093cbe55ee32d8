import { NotPermitted } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { listPasskeys } from '../repository/passkeys.ts'
import { mayKeepOwnPage } from '../rules/person-rights.ts'

export type PasskeysView = Awaited<ReturnType<typeof passkeysPage>>

/** One's own keys. */
export const passkeysPage = query('people.passkeys-page', async ({ actor, db, permit }, _: undefined) => {
  permit(mayKeepOwnPage(actor))
  if (actor.kind !== 'person') throw new NotPermitted('own page')
  return { personId: actor.personId, name: actor.name, passkeys: await listPasskeys(db, actor.personId) }
})
