import net, { type AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { findBounce, listBounces } from './bounces.ts'
import { findMailHealth } from './mail-health.ts'
import { smtpTransport } from './mail-transport.ts'
import { listMail, type NewMail, updateAllMailToRetry, updateMailToRetry, writeMail } from './outbox.ts'
import { sendNextMail } from './send-next-mail.ts'

const now = new Date('2026-11-22T08:00:00Z')
const minutes = (number: number): Date => new Date(now.getTime() + number * 60_000)
const mail: NewMail = { receiver: 'Borgmesteren@gladsaxe.example', subject: 'Nyt i Samspil', body: 'Referatet er udsendt.' }

const database = testDatabase()
const stops: (() => void)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) stop()
  await database.app.deleteFrom('platform.mail').execute()
  await database.app.deleteFrom('platform.bounced_address').execute()
})

interface Heard {
  readonly secure: boolean[]
}

/** A server that behaves as its options say, on a port of its own. */
async function serverWith(options: SMTPServerOptions): Promise<{ readonly port: number; readonly heard: Heard }> {
  const heard: Heard = { secure: [] }
  const server = new SMTPServer({
    authOptional: true,
    onData(stream, session, done) {
      heard.secure.push(session.secure)
      stream.resume()
      stream.on('end', () => done())
    },
    ...options,
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  stops.push(() => server.close())
  return { port: (server.server.address() as AddressInfo).port, heard }
}

async function sendOver(url: string, patience?: number, at = now) {
  const transport = smtpTransport(url, 'Samspil <samspil@klyngen.example>', patience)
  const sending = await sendNextMail(database.app, transport, at)
  transport.close()
  return sending
}

const answering = (responseCode: number, words: string): SMTPServerOptions => ({
  disabledCommands: ['STARTTLS'],
  onRcptTo: (_address, _session, done) => done(Object.assign(new Error(words), { responseCode })),
})
const first = async () => (await listMail(database.app))[0]

describe('a mail server', () => {
  it('with a certificate that nobody vouches for is not told anything, and the mail waits', async () => {
    const { port, heard } = await serverWith({ secure: true })
    await writeMail(database.app, mail, now)
    expect(await sendOver(`smtps://127.0.0.1:${port}`)).toBe('server-away')
    expect(heard.secure).toEqual([])
    expect(await first()).toMatchObject({ nextAttemptAt: minutes(1), failure: expect.stringMatching(/certificate|self.signed/i) })
  })

  it('is spoken to over TLS, from the beginning or as soon as it offers it', async () => {
    for (const [scheme, secure] of [
      ['smtps', true],
      ['smtp', false],
    ] as const) {
      const { port, heard } = await serverWith({ secure })
      await writeMail(database.app, mail, now)
      expect(await sendOver(`${scheme}://127.0.0.1:${port}?tls.rejectUnauthorized=false`)).toBe('dealt-with')
      expect(heard.secure).toEqual([true])
    }
  })

  it('that does not offer TLS is told nothing where the setting asks for it', async () => {
    const { port, heard } = await serverWith({ disabledCommands: ['STARTTLS'] })
    await writeMail(database.app, mail, now)
    expect(await sendOver(`smtp://127.0.0.1:${port}?requireTLS=true`)).toBe('server-away')
    expect(heard.secure).toEqual([])
  })

  it('that says nothing is left after a while, and the mail waits', async () => {
    const silent = net.createServer(() => {})
    await new Promise<void>((resolve) => void silent.listen(0, '127.0.0.1', resolve))
    stops.push(() => silent.close())
    await writeMail(database.app, mail, now)
    const began = Date.now()
    expect(await sendOver(`smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`, 300)).toBe('server-away')
    expect(Date.now() - began).toBeLessThan(5000)
    expect(await first()).toMatchObject({ attempts: 1, nextAttemptAt: minutes(1), failure: expect.stringMatching(/timeout|greeting/i) })
  })

  it('that does not know our password refuses no mail: all of it waits', async () => {
    const { port } = await serverWith({
      authOptional: false,
      allowInsecureAuth: true,
      disabledCommands: ['STARTTLS'],
      onAuth: (_auth, _session, done) => done(Object.assign(new Error('wrong password'), { responseCode: 535 })),
    })
    await writeMail(database.app, mail, now)
    expect(await sendOver(`smtp://samspil:forkert@127.0.0.1:${port}`)).toBe('server-away')
    expect(await first()).toMatchObject({ nextAttemptAt: minutes(1), failure: expect.stringContaining('535') })
  })

  it('that greylists gets the mail at its second coming', async () => {
    const seen = new Set<string>()
    const { port, heard } = await serverWith({
      disabledCommands: ['STARTTLS'],
      onRcptTo({ address }, _session, done) {
        if (seen.has(address)) return done()
        seen.add(address)
        done(Object.assign(new Error('4.7.1 greylisted, come back'), { responseCode: 451 }))
      },
    })
    await writeMail(database.app, mail, now)
    const url = `smtp://127.0.0.1:${port}`
    expect(await sendOver(url)).toBe('dealt-with')
    expect(await sendOver(url)).toBe('nothing-to-send')
    expect(await sendOver(url, undefined, minutes(1))).toBe('dealt-with')
    expect(heard.secure).toHaveLength(1)
    expect(await listBounces(database.app)).toEqual([])
  })
})

describe('an address that takes no mail', () => {
  it('is noted, and what else is for it waits until somebody lets it go', async () => {
    const { port } = await serverWith(answering(550, '5.1.1 no such user'))
    const url = `smtp://127.0.0.1:${port}`
    await writeMail(database.app, mail, now)
    await sendOver(url)
    expect(await findBounce(database.app, mail.receiver)).toMatchObject({ status: '5.1.1', bounces: 1 })
    await writeMail(database.app, { ...mail, subject: 'Endnu et' }, minutes(1))
    expect(await sendOver(url, undefined, minutes(2))).toBe('nothing-to-send')
    expect(await findMailHealth(database.app)).toMatchObject({ waiting: 0, paused: 1, givenUp: 1, failingSince: null })
    const waits = (await listMail(database.app)).find(({ paused }) => paused)
    expect(await updateMailToRetry(database.app, waits!.id, minutes(3))).toBe('Endnu et')
    const { port: takes, heard } = await serverWith({ disabledCommands: ['STARTTLS'] })
    expect(await sendOver(`smtp://127.0.0.1:${takes}`, undefined, minutes(3))).toBe('dealt-with')
    expect(heard.secure).toHaveLength(1)
  })

  it('is tried all the same by a link to sign in with', async () => {
    const { port } = await serverWith(answering(550, '5.1.1 no such user'))
    await writeMail(database.app, mail, now)
    await sendOver(`smtp://127.0.0.1:${port}`)
    await writeMail(database.app, { ...mail, secret: true }, now)
    const { port: takes } = await serverWith({ disabledCommands: ['STARTTLS'] })
    expect(await sendOver(`smtp://127.0.0.1:${takes}`)).toBe('dealt-with')
  })

  it('is not to blame where the server does not want what we are', async () => {
    const { port } = await serverWith(answering(550, '5.7.1 relaying denied'))
    await writeMail(database.app, mail, now)
    await sendOver(`smtp://127.0.0.1:${port}`)
    expect(await listBounces(database.app)).toEqual([])
    expect(await first()).toMatchObject({ nextAttemptAt: null, canRetry: true })
  })
})

describe('the health of mail', () => {
  it('says how many wait, since when, and when one last got through', async () => {
    expect(await findMailHealth(database.app)).toEqual({
      waiting: 0,
      waitingSince: null,
      paused: 0,
      givenUp: 0,
      lastSentAt: null,
      failingSince: null,
    })
    const { port } = await serverWith({ disabledCommands: ['STARTTLS'] })
    await writeMail(database.app, mail, now)
    await sendOver(`smtp://127.0.0.1:${port}`)
    for (const at of [5, 6]) await writeMail(database.app, mail, minutes(at))
    await sendOver('smtp://127.0.0.1:1', undefined, minutes(7))
    expect(await findMailHealth(database.app)).toMatchObject({
      waiting: 2,
      waitingSince: minutes(5),
      lastSentAt: now,
      failingSince: minutes(5),
    })
    expect(await updateAllMailToRetry(database.app, minutes(7))).toBe(2)
    for (const _ of [1, 2]) expect(await sendOver(`smtp://127.0.0.1:${port}`, undefined, minutes(7))).toBe('dealt-with')
    expect(await findMailHealth(database.app)).toMatchObject({ waiting: 0, lastSentAt: minutes(7), failingSince: null })
  })
})
