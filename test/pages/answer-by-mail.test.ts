import { afterAll, beforeAll, expect, it } from 'vitest'
import { remindOfFollowUps } from '../../src/app/remind-of-follow-ups.ts'
import { sendWaitingMail } from '../../src/app/send-waiting-mail.ts'
import { upsertContact } from '../../src/modules/people/repository/contacts.ts'
import { createLog } from '../../src/platform/log/log.ts'
import { makeSmallWorld, type SmallWorld } from '../world/small-world.ts'
import { testDatabase } from '../support/database.ts'
import { testMailServer } from '../support/mail-server.ts'
import { locationOf, Visitor } from '../support/visitor.ts'
import { startWeb, type WebServer } from '../support/web-server.ts'

const database = testDatabase()
const mails = testMailServer()
const address = 'borgmesteren@furesoe.example'
let web: WebServer
let world: SmallWorld

beforeAll(async () => {
  world = await makeSmallWorld(database)
  web = await startWeb(database, { SMTP_URL: mails.url, SAMSPIL_MAIL_FROM: 'Samspil <samspil@klyngen.example>' })
  const now = new Date()
  await upsertContact(database.app, { personId: world.people.mayor, mailAddress: address, mailConfirmedAt: now }, now)
})
afterAll(() => web.stop())

/** What the mayor of Furesø is asked about two overdue follow-ups, one of them closed. */
async function mailsAfterReminder(): Promise<readonly { readonly subject?: string; readonly text?: string }[]> {
  await database.app.updateTable('decisions.follow_up').set({ state: 'open', person_id: world.people.mayor }).execute()
  const log = createLog('silent')
  const sending = sendWaitingMail(web.installation, log)!
  const reminding = remindOfFollowUps(web.installation, log, () => sending.wake())
  await expect.poll(() => mails.arrived.length, { timeout: 20_000 }).toBeGreaterThan(0)
  await reminding.stop()
  await sending.stop()
  return mails.arrived
}

it('is given on a phone without signing in, once, and shows that one follow-up and nothing closed', { timeout: 60_000 }, async () => {
  const arrived = await mailsAfterReminder()
  expect(arrived).toHaveLength(1)
  const [mail] = arrived
  expect(mail?.subject).toContain('Furesø skriver et notat')
  expect(JSON.stringify(arrived)).not.toContain('Fortrolig')
  const link = /\/svar\/[\w-]{43}/.exec(mail?.text ?? '')?.[0] ?? ''
  const visitor = new Visitor()
  const read = async (path: string) => {
    const answer = await visitor.get(`${web.address}${path}`)
    return { status: answer.status, text: await answer.text() }
  }
  // A mail program that looks at links before their reader does uses nothing up.
  for (const _ of [1, 2]) {
    const page = await read(link)
    expect(page.status).toBe(200)
    for (const said of ['Furesø skriver et notat', 'Borgmesteren i Furesø', 'Politisk']) expect(page.text).toContain(said)
    expect(page.text).not.toContain('Fortrolig')
  }
  expect((await read(`${link}x`)).status).toBe(404)
  const guessed = await read('/svar/gaettet')
  expect([guessed.status, guessed.text.includes('Linket gælder ikke')]).toEqual([404, true])

  const send = (fields: Record<string, string>) => visitor.post(`${web.address}${link}`, fields)
  const empty = await send({ status: 'done', svar: '' })
  expect(empty.status).toBe(422)
  expect(await empty.text()).toContain('Skriv, hvad der er sket.')
  const answered = await send({ status: 'done', svar: 'Notatet er sendt' })
  expect(locationOf(answered)).toMatch(/\?tak$/)
  const thanks = (await read(`${link}?tak`)).text
  for (const said of ['Tak for svaret', 'Notatet er sendt', 'Furesø skriver et notat', 'Borgmesteren i Furesø'])
    expect(thanks).toContain(said)
  const again = await send({ status: 'open', svar: 'Nej, alligevel ikke' })
  expect(again.status).toBe(422)
  expect(await again.text()).toContain('Linket er brugt')
  const reports = await database.app.selectFrom('decisions.follow_up_report').select(['text', 'reported_by_name as by']).execute()
  expect(reports).toEqual([{ text: 'Notatet er sendt', by: 'Borgmesteren i Furesø' }])
})

it('is asked for only so many times a minute from one address', { timeout: 120_000 }, async () => {
  const visitor = new Visitor()
  const statuses = new Set<number>()
  for (let batch = 0; batch < 25 && !statuses.has(429); batch++)
    for (const answer of await Promise.all(Array.from({ length: 50 }, (_, at) => visitor.get(`${web.address}/svar/${batch}-${at}`))))
      statuses.add(answer.status)
  expect([...statuses].toSorted((a, b) => a - b)).toEqual([404, 429])
})
