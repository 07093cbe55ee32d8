import { expect, it } from 'vitest'
import { signedIn } from '../../../../test/support/signed-in.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { NotFound, NotPermitted } from '../../../kernel/refusal.ts'
import { type Actor, publicActor } from '../../../kernel/actor.ts'
import type { Context } from '../../../platform/command/use-case.ts'
import { findBounce } from '../../../platform/mail/bounces.ts'
import { listMail, writeMail } from '../../../platform/mail/outbox.ts'
import { upsertContact } from '../repository/contacts.ts'
import { insertPerson } from '../repository/persons.ts'
import { recordBounce } from './record-bounce.ts'
import { resumeAddress } from './resume-address.ts'

const database = testDatabase()
const now = new Date('2026-11-22T08:00:00Z')
const machine: Actor = { kind: 'system', name: 'Samspil' }
const receiver = 'Borgmesteren@furesoe.example'

/** A mail that went to the mayor, and what comes back about it. */
const withMail = (work: (as: (actor: Actor) => Context, mailId: string, owner: Actor) => Promise<void>) => () =>
  database.rolledBack(async (rolled) => {
    const { id: personId, name } = await insertPerson(rolled.app, 'Borgmesteren', undefined, now)
    await upsertContact(rolled.app, { personId, mailAddress: receiver }, now)
    await writeMail(rolled.app, { receiver, subject: 'Nyt', body: 'Nyt.' }, now)
    const [mail] = await listMail(rolled.app)
    const owner: Actor = signedIn({ personId, name })
    await work((actor) => ({ actor, now, database: rolled }), mail!.id, owner)
  })
const notice = (mailIds: readonly string[], status = '5.1.1', action: 'failed' | 'delayed' = 'failed') => ({
  action,
  status,
  diagnosis: 'no such user',
  mailIds,
})

it(
  'pauses the address that the mail was for, until its owner says that it works',
  withMail(async (as, mailId, owner) => {
    expect(await recordBounce(as(machine), notice(['00000000-0000-4000-8000-000000000000', mailId]))).toBe('paused')
    expect(await findBounce(as(machine).database.app, receiver)).toMatchObject({ address: receiver.toLowerCase(), status: '5.1.1' })
    expect((await listMail(as(machine).database.app))[0]).toMatchObject({
      failure: '5.1.1 no such user',
      nextAttemptAt: null,
      canRetry: true,
    })
    await expect(resumeAddress(as({ ...owner, personId: 'another' } as Actor), { address: receiver })).rejects.toThrow(NotFound)
    await resumeAddress(as(owner), { address: receiver })
    expect(await findBounce(as(machine).database.app, receiver)).toBeUndefined()
  }),
)

it.each([
  ['5.2.2', 'failed'],
  ['4.4.1', 'delayed'],
  ['5.7.1', 'failed'],
] as const)('%s (%s) says nothing about the address', (status, action) =>
  withMail(async (as, mailId) => {
    expect(await recordBounce(as(machine), notice([mailId], status, action))).toBe('noted')
    expect(await findBounce(as(machine).database.app, receiver)).toBeUndefined()
  })(),
)

it(
  'of a mail that is not ours changes nothing, and comes from nobody but the machine and operators',
  withMail(async (as, mailId) => {
    expect(await recordBounce(as(machine), notice(['00000000-0000-4000-8000-000000000000']))).toBe('unknown')
    await expect(recordBounce(as(publicActor), notice([mailId]))).rejects.toThrow(NotPermitted)
    expect(await findBounce(as(machine).database.app, receiver)).toBeUndefined()
  }),
)
