import { NotFound, NotPermitted } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { closeSessionsOf } from '../../../platform/identity/sessions.ts'
import { deletePasskey } from '../repository/passkeys.ts'
import { mayKeepOwnPage } from '../rules/person-rights.ts'

/** Takes one of the actor's keys away, as when a device is lost: what was begun with a key ends too. */
export const removePasskey = command(
  'people.remove-passkey',
  async ({ actor, db, permit, record }, { credentialId }: { readonly credentialId: string }) => {
    permit(mayKeepOwnPage(actor))
    if (actor.kind !== 'person') throw new NotPermitted('own page')
    const label = await deletePasskey(db, actor.personId, credentialId)
    if (label === undefined) throw new NotFound('passkey')
    await closeSessionsOf(db, actor.personId, 'passkey')
    await record({ event: 'passkey.removed', subject: { kind: 'person', id: actor.personId }, details: { person: actor.name, label } })
  },
)
