import { NotPermitted, Refused, refuseIf } from '../../../kernel/refusal.ts'
import { command, type Context } from '../../../platform/command/use-case.ts'
import { PasskeyTrouble, proveNewPasskey } from '../../../platform/identity/passkeys.ts'
import { takeSignInRequest } from '../../../platform/identity/sign-in-requests.ts'
import { insertPasskey } from '../repository/passkeys.ts'
import { passkeyName, passkeyProvedNothing, whyNotName } from '../rules/passkey.ts'
import { mayKeepOwnPage } from '../rules/person-rights.ts'
import { whyNotAnswered } from '../rules/why-not-sign-in.ts'
import { newPasskeyProvider } from './begin-passkey.ts'

export interface NewPasskeyAnswer {
  readonly origin: string
  readonly state: string
  readonly browserKey: string | undefined
  /** JSON, as the browser wrote it. */
  readonly answer: string
  readonly name: string | undefined
}

/** A key that has answered its challenge becomes one of the actor's ways of signing in. */
export async function addPasskey(context: Context, given: NewPasskeyAnswer): Promise<void> {
  const { state, browserKey } = given
  const request = await takeSignInRequest(context.database.app, { provider: newPasskeyProvider, state, browserKey }, context.now)
  if (!request) throw new Refused(whyNotAnswered('no-request'))
  await keepPasskey(context, { ...given, secrets: request.secrets })
}

const keepPasskey = command(
  'people.add-passkey',
  async (
    { actor, db, now, permit, record },
    { origin, answer, name, secrets }: NewPasskeyAnswer & { readonly secrets: Readonly<Record<string, string>> },
  ) => {
    permit(mayKeepOwnPage(actor))
    // Another may have signed in in this browser since it was asked for.
    if (actor.kind !== 'person' || actor.personId !== secrets['personId']) throw new NotPermitted('own page')
    const label = passkeyName(name)
    refuseIf(whyNotName(label))
    const passkey = await proveNewPasskey(origin, secrets['challenge'] ?? '', answer).catch((error: unknown): never => {
      throw error instanceof PasskeyTrouble ? new Refused(passkeyProvedNothing) : error
    })
    await insertPasskey(db, { ...passkey, personId: actor.personId, label }, now)
    await record({ event: 'passkey.added', subject: { kind: 'person', id: actor.personId }, details: { person: actor.name, label } })
  },
)
