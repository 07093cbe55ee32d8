import { personsOf } from '../../../src/kernel/actor.ts'
import { addPasskey } from '../../../src/modules/people/commands/add-passkey.ts'
import { appointOperator } from '../../../src/modules/people/commands/appoint-operator.ts'
import { delegateRights } from '../../../src/modules/people/commands/delegate-rights.ts'
import { endSession } from '../../../src/modules/people/commands/end-session.ts'
import { enterByInvitation } from '../../../src/modules/people/commands/enter-by-invitation.ts'
import { removePasskey } from '../../../src/modules/people/commands/remove-passkey.ts'
import { renamePasskey } from '../../../src/modules/people/commands/rename-passkey.ts'
import { retryMail } from '../../../src/modules/people/commands/retry-mail.ts'
import { sendMailLink } from '../../../src/modules/people/commands/send-mail-link.ts'
import { signIn } from '../../../src/modules/people/commands/sign-in.ts'
import { signInByMail } from '../../../src/modules/people/commands/sign-in-by-mail.ts'
import { signInWithPasskey } from '../../../src/modules/people/commands/sign-in-with-passkey.ts'
import { signOut } from '../../../src/modules/people/commands/sign-out.ts'
import { signOutEverywhere } from '../../../src/modules/people/commands/sign-out-everywhere.ts'
import { takeDemoRole } from '../../../src/modules/people/commands/take-demo-role.ts'
import { withdrawDelegation } from '../../../src/modules/people/commands/withdraw-delegation.ts'
import { delegationPage } from '../../../src/modules/people/queries/delegation-page.ts'
import { invitationPage } from '../../../src/modules/people/queries/invitation-page.ts'
import { mailPage } from '../../../src/modules/people/queries/mail-page.ts'
import { passkeysPage } from '../../../src/modules/people/queries/passkeys-page.ts'
import type { Context } from '../../../src/platform/command/use-case.ts'
import { openSession } from '../../../src/platform/identity/sessions.ts'
import { today } from './matrix-world.ts'
import { everyone, none, only, operators, persons } from './roles.ts'
import type { Rows } from './row.ts'

const answer = { origin: 'http://localhost', state: 'none', browserKey: undefined, answer: '{}', name: 'Nøgle' }

/** Something of one's own for whoever asks; a stranger's for the public and the machine. */
async function ownSession({ actor, now, database }: Context, guest: string): Promise<{ id: string; token: string }> {
  const token = await openSession(database.app, { personId: personsOf(actor)[0] ?? guest, method: 'passkey', device: undefined }, now)
  const { id } = await database.app
    .selectFrom('platform.session')
    .select('id')
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return { id, token }
}

async function ownPasskey({ actor, now, database }: Context, guest: string): Promise<string> {
  const key = {
    credential_id: 'key',
    person_id: personsOf(actor)[0] ?? guest,
    public_key: Buffer.from('k'),
    counter: 0,
    label: 'Telefon',
    created_at: now,
  }
  await database.app.insertInto('people.passkey').values(key).execute()
  return key.credential_id
}

async function failedMail({ now, database }: Context): Promise<string> {
  const mail = { receiver: 'x@example.org', subject: 'Emne', body: 'Tekst', created_at: now, failure: 'down', attempts: 9, secret: false }
  return (await database.app.insertInto('platform.mail').values(mail).returning('id').executeTakeFirstOrThrow()).id
}

export const rows: Rows = {
  'people.take-demo-role': { may: none, run: (context) => takeDemoRole(context, { slug: 'secretariat', demo: false }) },
  'people.delegation-page': { may: persons, run: (context) => delegationPage(context, undefined) },
  'people.delegate-rights': {
    may: persons,
    refused: { 'reader-elsewhere': 'people/delegate-is-oneself' },
    run: (context, world) => delegateRights(context, { toPersonId: world.persons['reader-elsewhere'], validFrom: today, validTo: today }),
  },
  'people.withdraw-delegation': {
    may: only('secretary', 'delegate'),
    run: (context, world) => withdrawDelegation(context, { id: world.delegation }),
  },
  'people.passkeys-page': { may: persons, run: (context) => passkeysPage(context, undefined) },
  // Asked for in this browser first: nobody gets a key by an answer alone.
  'people.add-passkey': { may: everyone, refused: 'people/sign-in-expired', run: (context) => addPasskey(context, answer) },
  'people.remove-passkey': {
    may: persons,
    run: async (context, { guest }) => removePasskey(context, { credentialId: await ownPasskey(context, guest) }),
  },
  'people.rename-passkey': {
    may: persons,
    run: async (context, { guest }) => renamePasskey(context, { credentialId: await ownPasskey(context, guest), name: 'Tablet' }),
  },
  'people.end-session': {
    may: persons,
    run: async (context, { guest }) => endSession(context, { id: (await ownSession(context, guest)).id }),
  },
  'people.sign-out-everywhere': { may: persons, run: (context) => signOutEverywhere(context, undefined) },
  'people.sign-out': {
    may: persons,
    run: async (context, { guest }) => signOut(context, { token: (await ownSession(context, guest)).token }),
  },
  'people.sign-in': {
    may: everyone,
    refused: 'people/not-invited',
    run: (context) => signIn(context, { identity: { method: 'oidc', issuer: 'https://id.example', subject: 'x', label: 'X' } }),
  },
  'people.sign-in-by-mail': {
    may: everyone,
    refused: 'people/mail-link-unknown',
    run: (context) => signInByMail(context, { token: 'none' }),
  },
  'people.sign-in-with-passkey': { may: everyone, refused: 'people/sign-in-expired', run: (context) => signInWithPasskey(context, answer) },
  'people.send-mail-link': {
    may: everyone,
    run: (context) =>
      sendMailLink(context, { address: 'guest@example.org', returnTo: '/', compose: () => ({ subject: 'Emne', body: 'Tekst' }) }),
  },
  'people.invitation-page': {
    may: everyone,
    refused: 'people/invitation-unknown',
    run: (context) => invitationPage(context, { token: 'none' }),
  },
  'people.enter-by-invitation': {
    may: everyone,
    refused: 'people/invitation-unknown',
    run: (context) => enterByInvitation(context, { token: 'none', tokenBefore: undefined }),
  },
  'people.retry-mail': { may: operators, run: async (context) => retryMail(context, { id: await failedMail(context) }) },
  'people.mail-page': { may: operators, run: (context) => mailPage(context, undefined) },
  'people.appoint-operator': { may: operators, run: (context, { guest }) => appointOperator(context, { personId: guest }) },
}
