import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { testMailServer } from '../../../test/support/mail-server.ts'
import { type MailTransport, smtpTransport } from './mail-transport.ts'
import { deleteMailBefore, deleteMailTo, listMail, type NewMail, updateMailToRetry, writeMail } from './outbox.ts'
import { restAfter, sendNextMail } from './send-next-mail.ts'

const now = new Date('2026-11-22T08:00:00Z')
const minutes = (number: number): Date => new Date(now.getTime() + number * 60_000)

const database = testDatabase()
const server = testMailServer()
const link: NewMail = {
  receiver: 'borgmesteren@gladsaxe.example',
  subject: 'Dit link til Samspil',
  body: 'Log ind her:\nhttps://samspil.example/log-ind/link/æøå',
  secret: true,
}
let transport: MailTransport

beforeEach(() => {
  transport = smtpTransport(server.url, 'Samspil <samspil@klyngen.example>')
  server.answer = 'take'
})
afterEach(async () => {
  transport.close()
  await database.app.deleteFrom('platform.mail').execute()
})

const stored = () => database.app.selectFrom('platform.mail').selectAll().executeTakeFirst()

describe('a mail', () => {
  it('arrives as it was written, once, and its secret is gone afterwards', async () => {
    await writeMail(database.app, link, now)
    expect(await sendNextMail(database.app, transport, now)).toBe('dealt-with')
    expect(await sendNextMail(database.app, transport, minutes(90))).toBe('nothing-to-send')
    const mail = server.arrived.at(-1)
    expect(mail).toMatchObject({ subject: link.subject, from: { name: 'Samspil', address: 'samspil@klyngen.example' } })
    expect(mail?.to).toMatchObject([{ address: link.receiver }])
    expect(mail?.text?.trim()).toBe(link.body)
    expect(mail?.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated')
    expect(await stored()).toMatchObject({ attempts: 1, sent_at: now, next_attempt_at: null, failure: null, body: '' })
  })

  it('keeps its words when nothing in it is secret', async () => {
    await writeMail(database.app, { ...link, secret: false }, now)
    await sendNextMail(database.app, transport, now)
    expect(await stored()).toMatchObject({ body: link.body })
  })

  it('belongs to its cause: rolled back with it', async () => {
    await expect(
      database.app.transaction().execute(async (transaction) => {
        await writeMail(transaction, link, now)
        throw new Error('the cause failed')
      }),
    ).rejects.toThrow('the cause failed')
    expect(await sendNextMail(database.app, transport, now)).toBe('nothing-to-send')
  })

  it('waits while the server is down, and is sent when it is back', async () => {
    const nobody = smtpTransport('smtp://127.0.0.1:1', 'samspil@klyngen.example')
    await writeMail(database.app, link, now)
    expect(await sendNextMail(database.app, nobody, now)).toBe('server-away')
    nobody.close()
    expect(await stored()).toMatchObject({ attempts: 1, next_attempt_at: minutes(1), body: link.body })
    expect((await listMail(database.app))[0]?.failure).toContain('ECONNREFUSED')
    expect(await sendNextMail(database.app, transport, now)).toBe('nothing-to-send')
    expect(await sendNextMail(database.app, transport, minutes(1))).toBe('dealt-with')
    expect(await stored()).toMatchObject({ attempts: 2, sent_at: minutes(1), failure: null, body: '' })
  })

  it('waits longer each time the server asks for patience, and is given up when it says no', async () => {
    await writeMail(database.app, link, now)
    server.answer = 'later'
    await sendNextMail(database.app, transport, now)
    await sendNextMail(database.app, transport, minutes(1))
    expect(await stored()).toMatchObject({ attempts: 2, next_attempt_at: minutes(3) })
    server.answer = 'never'
    await sendNextMail(database.app, transport, minutes(3))
    expect(await stored()).toMatchObject({ attempts: 3, next_attempt_at: null, sent_at: null, body: '' })
  })

  it('is not sent when what it says no longer holds', async () => {
    const before = server.arrived.length
    await writeMail(database.app, { ...link, uselessAfter: minutes(15) }, now)
    await sendNextMail(database.app, transport, minutes(15))
    expect(server.arrived).toHaveLength(before)
    expect(await stored()).toMatchObject({ attempts: 0, sent_at: null, next_attempt_at: null, body: '' })
  })

  it('goes out once from many processes at a time', async () => {
    const before = server.arrived.length
    for (const number of [1, 2, 3]) await writeMail(database.app, { ...link, subject: `Mail ${number}` }, now)
    await Promise.all(Array.from({ length: 4 }, () => sendNextMail(database.app, transport, now)))
    while ((await sendNextMail(database.app, transport, now)) === 'dealt-with');
    const subjects = server.arrived.slice(before).map(({ subject }) => subject)
    expect(subjects).toHaveLength(3)
    expect(new Set(subjects)).toEqual(new Set(['Mail 1', 'Mail 2', 'Mail 3']))
  })

  it('cannot be made into two by what stands in an address or a subject', async () => {
    const before = server.arrived.length
    await writeMail(database.app, { ...link, subject: 'Hej\r\nBcc: alle@region.example' }, now)
    await sendNextMail(database.app, transport, now)
    expect(server.arrived.slice(before)).toHaveLength(1)
    expect(server.arrived.at(-1)?.bcc).toBeUndefined()
  })

  it('is tried again at once when the operator says so, unless there is nothing left to send', async () => {
    await writeMail(database.app, { ...link, secret: false }, now)
    server.answer = 'never'
    await sendNextMail(database.app, transport, now)
    const { id } = (await stored())!
    expect(await updateMailToRetry(database.app, id, minutes(5))).toBe(link.subject)
    server.answer = 'take'
    expect(await sendNextMail(database.app, transport, minutes(5))).toBe('dealt-with')
    expect(await updateMailToRetry(database.app, id, minutes(6))).toBeUndefined()
  })

  it('is forgotten by its address and by its age', async () => {
    await writeMail(database.app, link, now)
    await deleteMailTo(database.app, link.receiver.toUpperCase())
    expect(await stored()).toBeUndefined()
    await writeMail(database.app, link, now)
    await deleteMailBefore(database.app, minutes(1))
    expect(await stored()).toBeDefined()
    await sendNextMail(database.app, transport, now)
    await deleteMailBefore(database.app, minutes(1))
    expect(await stored()).toBeUndefined()
  })
})

it.each([
  [1, 1],
  [2, 2],
  [4, 8],
  [7, 60],
  [40, 60],
])('after failure %i the next attempt is %i minutes later', (attempts, rest) => {
  expect(restAfter(attempts, now)).toEqual(minutes(rest))
})
