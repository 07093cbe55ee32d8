import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { signedIn } from '../../../../test/support/signed-in.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { testMailServer } from '../../../../test/support/mail-server.ts'
import { makeSmallWorld, type SmallWorld, smallWorldNow } from '../../../../test/world/small-world.ts'
import { type Actor, publicActor } from '../../../kernel/actor.ts'
import { findSession } from '../../../../test/support/find-session.ts'
import { smtpTransport } from '../../../platform/mail/mail-transport.ts'
import { sendNextMail } from '../../../platform/mail/send-next-mail.ts'
import { mailPage } from '../queries/mail-page.ts'
import { upsertContact } from '../repository/contacts.ts'
import { retryMail } from './retry-mail.ts'
import { sendMailLink } from './send-mail-link.ts'
import { signInByMail } from './sign-in-by-mail.ts'

const database = testDatabase()
const server = testMailServer()
const origin = 'https://samspil.example'
const address = 'borgmesteren@furesoe.example'
let world: SmallWorld

beforeAll(async () => {
  world = await makeSmallWorld(database)
  await upsertContact(database.app, { personId: world.people.mayor, mailAddress: address, mailConfirmedAt: smallWorldNow }, smallWorldNow)
  await upsertContact(database.app, { personId: world.people.regionalChair, mailAddress: 'formand@region.example' }, smallWorldNow)
})
afterEach(async () => {
  await database.app.deleteFrom('platform.mail').execute()
  await database.app.deleteFrom('people.mail_link').execute()
})

const as = (actor: Actor, minutesLater = 0) => ({ actor, now: new Date(smallWorldNow.getTime() + minutesLater * 60_000), database })
const code = (wanted: string) => ({ refusal: { code: `people/${wanted}` } })
const compose = (token: string) => ({ subject: 'Dit link til Samspil', body: `${origin}/log-ind/link/${token}` })
const ask = (typed: string, returnTo = '/udvalg', minutesLater = 0) =>
  sendMailLink(as(publicActor, minutesLater), { address: typed, returnTo, compose })

/** What arrived in the mailbox; the token stands nowhere else. */
async function tokenIn(minutesLater = 0): Promise<string | undefined> {
  const transport = smtpTransport(server.url, 'samspil@klyngen.example')
  const before = server.arrived.length
  while ((await sendNextMail(database.app, transport, as(publicActor, minutesLater).now)) === 'dealt-with');
  transport.close()
  return /\/log-ind\/link\/([\w-]+)/.exec(server.arrived.slice(before).at(-1)?.text ?? '')?.[1]
}

describe('a link by mail', () => {
  it('signs its receiver in once, and leads to where they wanted to go', async () => {
    await ask(`  ${address.toUpperCase()} `)
    const token = (await tokenIn())!
    const entered = await signInByMail(as(publicActor), { token, device: 'Firefox' })
    expect(entered.returnTo).toBe('/udvalg')
    expect(await findSession(database.app, entered.token, smallWorldNow)).toMatchObject({
      personId: world.people.mayor,
      method: 'mail-link',
    })
    await expect(signInByMail(as(publicActor), { token })).rejects.toMatchObject(code('mail-link-used'))
  })

  it('counts once, also when it comes twice at a time', async () => {
    await ask(address)
    const token = (await tokenIn())!
    const tried = await Promise.allSettled([1, 2].map(() => signInByMail(as(publicActor), { token })))
    expect(tried.map(({ status }) => status).filter((status) => status === 'fulfilled')).toHaveLength(1)
  })

  it('ends the session that the browser had', async () => {
    await ask(address)
    const first = await signInByMail(as(publicActor), { token: (await tokenIn())! })
    await ask(address)
    await signInByMail(as(publicActor), { token: (await tokenIn())!, tokenBefore: first.token })
    expect(await findSession(database.app, first.token, smallWorldNow)).toBeUndefined()
  })

  it('is refused when it is guessed or too old', async () => {
    await ask(address)
    const token = (await tokenIn())!
    await expect(signInByMail(as(publicActor), { token: `${token}x` })).rejects.toMatchObject(code('mail-link-unknown'))
    await expect(signInByMail(as(publicActor), { token: '' })).rejects.toMatchObject(code('mail-link-unknown'))
    await expect(signInByMail(as(publicActor, 15), { token })).rejects.toMatchObject(code('mail-link-expired'))
    await expect(signInByMail(as(publicActor, 14), { token })).resolves.toBeDefined()
  })

  it.each([
    ['an address that nobody has', 'nobody@furesoe.example'],
    ['an address that another wrote', 'formand@region.example'],
    ['no address', 'borgmesteren'],
    ['two addresses', `${address}, evil@evil.dk`],
    ['nothing', ''],
  ])('is not sent to %s, and the answer is the same', async (_, typed) => {
    expect(await ask(typed)).toBeUndefined()
    expect(await tokenIn()).toBeUndefined()
  })

  it('takes as long to answer whoever is known as whoever is not', async () => {
    const timed = async (typed: string) => {
      const began = performance.now()
      await ask(typed)
      return performance.now() - began
    }
    expect(await timed(address)).toBeGreaterThanOrEqual(245)
    expect(await timed('nobody@furesoe.example')).toBeGreaterThanOrEqual(245)
  })

  it('comes three times in a quarter of an hour and no more, however often it is asked for', async () => {
    for (let times = 0; times < 5; times++) await ask(address)
    const sent = () => database.app.selectFrom('platform.mail').select('id').execute()
    expect(await sent()).toHaveLength(3)
    await ask(address, '/', 16)
    expect(await sent()).toHaveLength(4)
  })

  it('stands in no table and no log in a form that signs anyone in', async () => {
    await ask(address)
    const token = (await tokenIn())!
    for (const table of ['platform.mail', 'people.mail_link', 'platform.audit_event'] as const)
      expect(JSON.stringify(await database.app.selectFrom(table).selectAll().execute())).not.toContain(token)
    const [event] = await database.app.selectFrom('platform.audit_event').selectAll().orderBy('id', 'desc').limit(1).execute()
    expect(event).toMatchObject({ event: 'mail-link.sent', subject_id: world.people.mayor })
    expect(JSON.stringify(event)).not.toContain(address)
  })
})

describe('the operator’s list of mail', () => {
  const operator: Actor = signedIn({ personId: world?.people.mayor, name: 'Drift', operator: true })

  it('shows what waits and why, and never what stands in it', async () => {
    const nobody = smtpTransport('smtp://127.0.0.1:1', 'samspil@klyngen.example')
    await ask(address)
    await sendNextMail(database.app, nobody, smallWorldNow)
    nobody.close()
    const { mails } = await mailPage(as(operator), undefined)
    expect(mails).toMatchObject([{ receiver: address, subject: 'Dit link til Samspil', attempts: 1, canRetry: true }])
    expect(mails[0]?.failure).toContain('ECONNREFUSED')
    expect(mails[0]).not.toHaveProperty('body')
    await retryMail(as(operator), { id: mails[0]!.id })
    expect(await tokenIn()).toBeDefined()
    await expect(retryMail(as(operator), { id: mails[0]!.id })).rejects.toMatchObject({ name: 'NotFound' })
  })

  it('is the operator’s', async () => {
    for (const actor of [publicActor, world.actor('secretary', 'political')]) {
      await expect(mailPage(as(actor), undefined)).rejects.toMatchObject({ name: 'NotPermitted' })
      await expect(retryMail(as(actor), { id: world.people.mayor })).rejects.toMatchObject({ name: 'NotPermitted' })
    }
  })
})
