import { Refused, refuseIf } from '../../../kernel/refusal.ts'
import { command, type Context } from '../../../platform/command/use-case.ts'
import { claimedPasskey, PasskeyTrouble, provePasskey } from '../../../platform/identity/passkeys.ts'
import { closeSession, openSession } from '../../../platform/identity/sessions.ts'
import { takeSignInRequest } from '../../../platform/identity/sign-in-requests.ts'
import { lockPasskey, updatePasskeyUse } from '../repository/passkeys.ts'
import { findPerson } from '../repository/persons.ts'
import { passkeyProvedNothing, whyNotUsePasskey } from '../rules/passkey.ts'
import { whyNotAnswered } from '../rules/why-not-sign-in.ts'
import { passkeyProvider } from './begin-passkey-sign-in.ts'

export interface PasskeyAnswer {
  readonly origin: string
  readonly state: string
  readonly browserKey: string | undefined
  /** JSON, as the browser wrote it. */
  readonly answer: string
  readonly device?: string | undefined
  readonly tokenBefore?: string | undefined
}

/** Whoever's key has answered the challenge is signed in. The challenge is taken out first: no answer counts twice, also no wrong one. */
export async function signInWithPasskey(
  context: Context,
  given: PasskeyAnswer,
): Promise<{ readonly token: string; readonly returnTo: string }> {
  const { state, browserKey } = given
  const request = await takeSignInRequest(context.database.app, { provider: passkeyProvider, state, browserKey }, context.now)
  if (!request) throw new Refused(whyNotAnswered('no-request'))
  return { token: await enterWithPasskey(context, { ...given, challenge: request.secrets['challenge'] ?? '' }), returnTo: request.returnTo }
}

const enterWithPasskey = command(
  'people.sign-in-with-passkey',
  async (
    { db, now, permit, record },
    { origin, challenge, answer, device, tokenBefore }: PasskeyAnswer & { readonly challenge: string },
  ) => {
    // The key is the permission: one that proves nothing is refused below.
    permit(true)
    const passkey = await lockPasskey(
      db,
      proven(() => claimedPasskey(answer)),
    )
    refuseIf(whyNotUsePasskey(passkey))
    const { credentialId, personId, label } = passkey!
    const counter = await provePasskey(origin, challenge, answer, passkey!).catch(refuse)
    await updatePasskeyUse(db, credentialId, counter, now)
    if (tokenBefore) await closeSession(db, tokenBefore)
    const token = await openSession(db, { personId, method: 'passkey', device }, now)
    const details = { person: (await findPerson(db, personId))?.name, method: 'passkey', label }
    await record({ event: 'person.signed-in', subject: { kind: 'person', id: personId }, details })
    return token
  },
)

function proven<T>(step: () => T): T {
  try {
    return step()
  } catch (error) {
    return refuse(error)
  }
}

function refuse(error: unknown): never {
  throw error instanceof PasskeyTrouble ? new Refused(passkeyProvedNothing) : error
}
