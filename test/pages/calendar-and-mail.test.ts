import ICAL from 'ical.js'
import type { Email } from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendWaitingMail } from '../../src/app/send-waiting-mail.ts'
import { writeDigests } from '../../src/app/write-digests.ts'
import { loadReference } from '../../src/modules/committees/index.ts'
import { insertNotices, insertPerson } from '../../src/modules/people/index.ts'
import { upsertContact } from '../../src/modules/people/repository/contacts.ts'
import { createLog } from '../../src/platform/log/log.ts'
import { openSession, sessionCookie } from '../../src/platform/identity/sessions.ts'
import { calendarEventsIn, calendarLines } from '../support/calendar-lines.ts'
import { testDatabase } from '../support/database.ts'
import { testMailServer } from '../support/mail-server.ts'
import { locationOf, Visitor } from '../support/visitor.ts'
import { startWeb, type WebServer } from '../support/web-server.ts'

const database = testDatabase()
const mails = testMailServer()
let web: WebServer
let committeeId = ''

beforeAll(async () => {
  web = await startWeb(database, { SMTP_URL: mails.url, SAMSPIL_MAIL_FROM: 'Samspil <samspil@klyngen.example>' })
  await loadReference(web.installation.contextFor({ kind: 'system', name: 'Samspil' }), {
    name: 'calendars',
    organisations: [{ slug: 'furesoe', name: 'Furesø Kommune', shortName: 'Furesø', sector: 'municipality', kind: 'municipality' }],
    partnerships: [],
    committees: [
      { slug: 'udvalget', name: 'Sundhedsudvalget, Furesø', kind: 'municipal-committee', level: 'political', organisation: 'furesoe' },
    ],
    focusAreas: [],
    demoRoles: [],
  })
  const { id } = await database.app.selectFrom('committees.committee').select('id').where('slug', '=', 'udvalget').executeTakeFirstOrThrow()
  committeeId = id
})
afterAll(() => web.stop())

/** Somebody with an address who sits in the committee, signed in. */
async function seated(name: string, role: 'member' | 'secretary'): Promise<{ visitor: Visitor; address: string; personId: string }> {
  const now = new Date()
  const { id: personId } = await insertPerson(database.app, name, undefined, now)
  const address = `${personId}@furesoe.example`
  await upsertContact(database.app, { personId, mailAddress: address }, now)
  const held = { committee_id: committeeId, person_id: personId, valid_from: '2022-01-01' }
  await database.app
    .insertInto('committees.membership')
    .values({ ...held, capacity: role })
    .execute()
  await database.app
    .insertInto('committees.committee_access')
    .values({ ...held, role })
    .execute()
  const visitor = new Visitor()
  visitor.plant(web.address, sessionCookie, await openSession(database.app, { personId, method: 'mail-link' }, now))
  return { visitor, address, personId }
}

async function arrivedAt(address: string, number: number): Promise<readonly Email[]> {
  const mine = () => mails.arrived.filter(({ to }) => to?.some((receiver) => receiver.address === address))
  await expect.poll(() => mine().length, { timeout: 20_000, interval: 200 }).toBeGreaterThanOrEqual(number)
  return mine()
}

/** The parts that a calendar program looks at, with the line ends that they were sent with: who reads mail here changes them. */
function partsOf(mail: Email | undefined) {
  return (mail?.attachments ?? []).map(({ mimeType, filename, method, content }) => {
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
    return { mimeType, filename, method, text: text.replaceAll(/\r?\n/g, '\r\n') }
  })
}

const meetingIdIn = (address: string): string => /moeder\/([0-9a-f-]{36})/.exec(address)![1]!

describe('invitations', { timeout: 60_000 }, () => {
  it('arrive over real SMTP as calendars want them, are moved and taken back, and answered without signing in', async () => {
    const { visitor, address: own } = await seated('Sekretæren i Furesø', 'secretary')
    const { address } = await seated('Udvalgsformanden: "Furesø", æøå', 'member')
    const plan = {
      'committee-0': committeeId,
      'day-0': '2027-06-14',
      'start-0': '9.00',
      'end-0': '11.30',
      'place-0': 'Rådhuset',
      'with-0': 'on',
    }
    const planned = await visitor.post(`${web.address}/aar/planlaeg`, { ...plan, indkald: 'on' })
    expect(locationOf(planned)).toContain('planlagt=1&sendt=2&uden=0')
    const [invitation] = await arrivedAt(address, 1)
    expect(invitation).toMatchObject({
      subject: 'Indkaldelse: Sundhedsudvalget, Furesø, 14. juni 2027 kl. 9.00–11.30',
      from: { name: 'Sundhedsudvalget, Furesø', address: 'samspil@klyngen.example' },
    })
    const parts = partsOf(invitation)
    // Once for programs that read alternatives, once for those that read files.
    expect(parts.map(({ mimeType }) => mimeType).toSorted()).toEqual(['application/ics', 'text/calendar'])
    expect(parts.find(({ mimeType }) => mimeType === 'text/calendar')?.method).toBe('REQUEST')
    for (const { text } of parts) {
      const [event] = calendarEventsIn(text)
      expect(event).toMatchObject({ DTSTART: '20270614T070000Z', DTEND: '20270614T093000Z', SEQUENCE: '0', LOCATION: 'Rådhuset' })
      expect(calendarLines(text).find(({ name }) => name === 'ATTENDEE')).toMatchObject({
        value: `mailto:${address}`,
        parameters: { CN: "Udvalgsformanden: 'Furesø', æøå", RSVP: 'TRUE', PARTSTAT: 'NEEDS-ACTION' },
      })
      expect(new ICAL.Component(ICAL.parse(text)).getFirstPropertyValue('method')).toBe('REQUEST')
    }

    const link = /http\S+\/indkaldelse\/\S+/.exec(invitation!.text!)![0].replace(/^https?:\/\/[^/]+/, web.address)
    const anybody = new Visitor()
    expect(await (await anybody.get(link)).text()).toContain('Kommer du til mødet?')
    expect((await anybody.post(link, { svar: 'declined', bemaerkning: 'Ferie' })).status).toBe(303)
    const meeting = `${web.address}/moeder/${meetingIdIn(invitation!.text!)}`
    const answers = await (await visitor.get(`${meeting}/indkaldelser`)).text()
    expect(answers).toContain('Afbud')
    expect(answers).toContain('Ferie')
    expect((await anybody.get(`${web.address}/indkaldelse/${'x'.repeat(43)}`)).status).toBe(422)
    expect((await anybody.get(`${meeting}/indkaldelser`)).status).toBe(404)

    await visitor.post(`${meeting}/indkaldelser/afsender`, { udvalg: 'udvalget', afsender: 'sekretariatet@furesoe.example' })
    await visitor.post(`${meeting}/flyt`, { day: '2027-06-15', start: '10.00', end: '12.00', place: 'Rådhuset', indkald: 'on' })
    await visitor.post(`${meeting}/aflys`, { reason: 'For få kan deltage', indkald: 'on' })
    const all = await arrivedAt(address, 3)
    const events = all.map((mail) => ({ mail, ...calendarEventsIn(partsOf(mail)[0]!.text)[0] }) as unknown as Record<string, string>)
    const bySequence = events.toSorted((a, b) => Number(a['SEQUENCE']) - Number(b['SEQUENCE']))
    expect(bySequence.map((event) => [event['SEQUENCE'], event['STATUS']])).toEqual([
      ['0', 'CONFIRMED'],
      ['1', 'CONFIRMED'],
      ['2', 'CANCELLED'],
    ])
    expect(new Set(events.map((event) => event['UID'])).size).toBe(1)
    expect(all.filter((mail) => partsOf(mail).some(({ method }) => method === 'CANCEL'))).toHaveLength(1)
    expect(all.at(-1)?.replyTo?.[0]?.address).toBe('sekretariatet@furesoe.example')
    expect((await arrivedAt(own, 3)).length).toBe(3)
  })
})

describe('a person’s calendar', () => {
  it('is read under an address that is shown once and nobody guesses, until it is closed', { timeout: 30_000 }, async () => {
    const { visitor } = await seated('Medlemmet af Furesø', 'member')
    const secretary = await seated('Sekretær nummer to', 'secretary')
    const plan = { 'committee-0': committeeId, 'day-0': '2027-09-13', 'start-0': '13.00', 'with-0': 'on' }
    await secretary.visitor.post(`${web.address}/aar/planlaeg`, plan)
    const made = await (await visitor.post(`${web.address}/min-side/kalender`, {})).text()
    const [, path] = /<code>https?:\/\/[^/]+(\/kalender\/[\w-]{43}\.ics)<\/code>/.exec(made)!
    expect(await (await visitor.get(`${web.address}/min-side/kalender`)).text()).not.toContain(path)
    const program = new Visitor()
    const answer = await program.get(web.address + path!)
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const file = await answer.text()
    expect(calendarLines(file)).toContainEqual({ name: 'REFRESH-INTERVAL', parameters: { VALUE: 'DURATION' }, value: 'PT4H' })
    const event = calendarEventsIn(file).find(({ DTSTART }) => DTSTART === '20270913T110000Z')
    expect(event).toMatchObject({ SUMMARY: 'Sundhedsudvalget, Furesø', STATUS: 'CONFIRMED' })
    for (const guess of ['x'.repeat(43), path!.slice(10, 52), '', '..%2F..', 'a.ics'])
      expect((await program.get(`${web.address}/kalender/${guess}.ics`)).status).toBe(404)
    const { id } = await database.app.selectFrom('meetings.calendar_subscription').select('id').executeTakeFirstOrThrow()
    expect((await secretary.visitor.post(`${web.address}/min-side/kalender/${id}/luk`)).status).toBe(404)
    await visitor.post(`${web.address}/min-side/kalender/${id}/luk`)
    expect((await program.get(web.address + path!)).status).toBe(404)
  })
})

describe('what is new', () => {
  it('comes by mail with a way out that a mail program can press', { timeout: 30_000 }, async () => {
    const { visitor, address, personId } = await seated('Borgmesteren i Furesø', 'member')
    await visitor.post(`${web.address}/min-side/post`, { 'hvor-ofte': 'at-once', sprog: 'en' })
    const about = { kind: 'meeting', id: committeeId }
    const sentence = { da: 'Dagsordenen er udsendt.', en: 'The agenda is out.' }
    await insertNotices(database.app, [{ personId, kind: 'agenda.dispatched', about, path: '/moeder/x', sentence }], new Date())
    expect(await (await visitor.get(`${web.address}/min-side`)).text()).toContain('Dagsordenen er udsendt.')
    const sending = sendWaitingMail(web.installation, createLog('warn'))!
    const telling = writeDigests(web.installation, createLog('warn'), sending.wake)!
    const [mail] = await arrivedAt(address, 1)
    await Promise.all([telling.stop(), sending.stop()])
    expect(mail).toMatchObject({ subject: 'News in Samspil' })
    expect(mail!.text).toContain('- The agenda is out.')
    const header = (name: string) => mail!.headers.find(({ key }) => key === name)?.value
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    const link = /<(.+)>/.exec(header('list-unsubscribe')!)![1]!.replace(/^https?:\/\/[^/]+/, web.address)
    const program = new Visitor()
    expect(await (await program.get(link)).text()).toContain('Stop mails om nyt')
    const pressed = await program.post(
      link,
      { 'List-Unsubscribe': 'One-Click' },
      { 'sec-fetch-site': 'cross-site', origin: 'https://post.example' },
    )
    expect(pressed.status).toBe(303)
    expect(await (await visitor.get(`${web.address}/min-side/post`)).text()).toMatch(/value="never" checked/)
  })
})
