import { afterAll, beforeAll, expect, it } from 'vitest'
import { writePdf } from '../../src/modules/documents/formats/index.ts'
import { insertFile, upsertInspection } from '../../src/modules/documents/index.ts'
import { withdrawMeeting } from '../../src/modules/publishing/commands/withdraw-meeting.ts'
import { publishMeeting } from '../../src/modules/publishing/index.ts'
import { testDatabase } from '../support/database.ts'
import { Visitor } from '../support/visitor.ts'
import { startWeb, type WebServer } from '../support/web-server.ts'
import { machine } from '../world/in-small-world.ts'
import { acceptVersion, makeSmallWorld, openItemOf, smallWorldNow } from '../world/small-world.ts'

/** In the title, the text, the conclusion, the names of the files, and what was agreed. */
const word = 'vintergækken'
const database = testDatabase()
const context = { actor: machine, now: smallWorldNow, database }
let web: WebServer
let meetingId: string
let original: string
let secretary: ReturnType<Awaited<ReturnType<typeof makeSmallWorld>>['actor']>

beforeAll(async () => {
  web = await startWeb(database)
  const world = await makeSmallWorld(database)
  secretary = world.actor('secretary', 'political')
  const stored = async (title: string) => {
    const { bytes } = await writePdf({ language: 'da', title, facts: [], parts: [] })
    const { sha256, bytes: size } = await web.installation.fileStore.store(bytes)
    const file = { sha256, name: `${title}.pdf` }
    await insertFile(database.app, { ...file, mediaType: 'application/pdf', bytes: size }, smallWorldNow)
    await upsertInspection(database.app, sha256, { findings: [], unread: [] }, smallWorldNow)
    return file
  }
  const file = await stored(`Referat om ${word}`)
  original = file.sha256
  const attachment = { number: '1.1', title: `Notat om ${word}`, open: true, mainDocument: false, file: await stored(`Notat om ${word}`) }
  meetingId = await acceptVersion(context, {
    committeeId: world.committees.political,
    heldOn: '2027-01-20',
    startsAt: '09:15',
    title: `Mødet om ${word}`,
    place: `Huset ved ${word}`,
    kind: 'minutes',
    people: [{ personId: world.people.mayor, name: 'Borgmesteren i Furesø', roles: [], capacity: 'chair', presence: 'present' }],
    items: [{ ...openItemOf(`Planen for ${word}`, `Tal for ${word}.`), conclusion: `Klyngen vedtog ${word}.`, attachments: [attachment] }],
    comingMeetings: [],
    deadlines: [],
    followUps: [{ item: 0, text: `Furesø følger op på ${word}`, dueOn: '2027-02-01', responsible: 'Furesø' }],
    content: {},
    file,
  })
})
afterAll(() => web.stop())

const addresses = () => {
  const at = `/moeder/${meetingId}`
  return {
    /** Of the meeting alone: not there for others once it is taken back. */
    own: [
      `${at}/bilag/1.1`,
      `${at}/pakke`,
      `${at}/pakke.pdf?udgave=offentlig`,
      `${at}/pakke.docx?udgave=offentlig`,
      `${at}/pakke.zip?udgave=offentlig`,
      `${at}/referat.pdf`,
      `${at}/referat.docx`,
      `${at}/referat.html`,
      `/filer/${original}`,
    ],
    /** Which then say that it was taken back, and why. */
    told: [at, `${at}/referat`],
    /** Which tell of much else, many of them kept ready. */
    shared: [
      '/',
      '/?sprog=en',
      '/udvalg',
      '/udvalg/politisk',
      '/udvalg/politisk/kalender.ics',
      '/aar?aar=2027',
      '/aar/kalender.ics?aar=2027',
      '/klynger/klyngen',
      '/organisationer/furesoe',
      '/skete-det',
      '/sager',
      '/opfoelgning',
      '/opfoelgning/udvalg/politisk',
      `/soeg?q=${encodeURIComponent('Planen')}`,
      `/soeg?q=${encodeURIComponent('Klyngen vedtog')}&type=items`,
    ],
  }
}

async function seen(address: string): Promise<{ readonly status: number; readonly tells: boolean }> {
  const answer = await new Visitor().get(web.address + address)
  const said = Buffer.from(await answer.arrayBuffer())
    .toString('utf8')
    // As a calendar breaks its lines.
    .replace(/\r?\n[ \t]/g, '')
  return { status: answer.status, tells: said.includes(word) || said.includes(meetingId) }
}

it('is gone from every address that showed it, at once', { timeout: 60_000 }, async () => {
  await publishMeeting(context, { meetingId })
  const { own, told, shared } = addresses()
  // Twice, so that whatever is kept is kept.
  for (let round = 0; round < 2; round++)
    for (const address of [...own, ...told]) expect([address, (await seen(address)).status]).toEqual([address, 200])
  const telling: string[] = []
  for (const address of shared) if ((await seen(address)).tells) telling.push(address)
  // Else the test would prove nothing.
  for (const address of ['/', '/udvalg/politisk', '/udvalg/politisk/kalender.ics', '/soeg?q=Planen']) expect(telling).toContain(address)

  await withdrawMeeting({ ...context, actor: secretary }, { meetingId, reason: 'En borger kan genkendes' })
  for (const address of own) expect([address, (await seen(address)).status]).toEqual([address, 404])
  for (const address of told) {
    const page = await (await new Visitor().get(web.address + address)).text()
    expect(page).toContain('En borger kan genkendes')
    expect(page).not.toContain(word)
  }
  for (const address of shared) expect([address, (await seen(address)).tells]).toEqual([address, false])
  for (const path of ['versioner/1', 'direkte', 'rum', 'referat/udgaver', 'opfoelgning', 'dagsorden'])
    expect([path, (await seen(`/moeder/${meetingId}/${path}`)).status]).toEqual([path, 404])
})
