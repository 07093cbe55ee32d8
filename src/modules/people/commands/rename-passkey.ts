import { NotFound, NotPermitted, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { listPasskeys, updatePasskeyLabel } from '../repository/passkeys.ts'
import { passkeyName, whyNotName } from '../rules/passkey.ts'
import { mayKeepOwnPage } from '../rules/person-rights.ts'

export interface PasskeyRenaming {
  readonly credentialId: string
  readonly name: string | undefined
}

/** Gives one of the actor's keys another name. */
export const renamePasskey = command(
  'people.rename-passkey',
  async ({ actor, db, permit, record }, { credentialId, name }: PasskeyRenaming) => {
    permit(mayKeepOwnPage(actor))
    if (actor.kind !== 'person') throw new NotPermitted('own page')
    const passkey = (await listPasskeys(db, actor.personId)).find((one) => one.credentialId === credentialId)
    if (!passkey) throw new NotFound('passkey')
    const label = passkeyName(name)
    refuseIf(whyNotName(label))
    await updatePasskeyLabel(db, actor.personId, credentialId, label)
    await record({
      event: 'passkey.renamed',
      subject: { kind: 'person', id: actor.personId },
      details: { person: actor.name },
      before: { label: passkey.label },
      after: { label },
    })
  },
)
