import { afterAll, beforeAll, expect, it } from 'vitest'
import { writePdf } from '../../src/modules/documents/formats/index.ts'
import { insertFile, upsertInspection } from '../../src/modules/documents/index.ts'
import { withdrawMeeting } from '../../src/modules/publishing/commands/withdraw-meeting.ts'
import { publishMeeting } from '../../src/modules/publishing/index.ts'
import type { Actor } from '../../src/kernel/actor.ts'
import type { MeetingVersion } from '../../src/modules/meetings/rules/meeting-version.ts'
import { testDatabase } from '../support/database.ts'
import { Visitor } from '../support/visitor.ts'
import { startWeb, type WebServer } from '../support/web-server.ts'
import { machine } from '../world/in-small-world.ts'
import { acceptVersion, makeSmallWorld, openItemOf, smallWorldNow } from '../world/small-world.ts'

const database = testDatabase()
const context = () => ({ actor: machine, now: smallWorldNow, database })
let web: WebServer
let path: string
let meetingId: string
let secretary: Actor

beforeAll(async () => {
  web = await startWeb(database)
  const world = await makeSmallWorld(database)
  secretary = world.actor('secretary', 'political')
  const attachments = await Promise.all(
    ['Et', 'To', 'Tre', 'Fire', 'Fem', 'Seks'].map(async (title, at) => {
      const { bytes } = await writePdf({ language: 'da', title, facts: [], parts: [] })
      const stored = await web.installation.fileStore.store(bytes)
      const file = { sha256: stored.sha256, name: `${title}.pdf` }
      await insertFile(database.app, { ...file, mediaType: 'application/pdf', bytes: stored.bytes }, smallWorldNow)
      await upsertInspection(database.app, stored.sha256, { findings: [], unread: [] }, smallWorldNow)
      return { number: `1.${at + 1}`, title, open: at < 5, mainDocument: false, file }
    }),
  )
  const version: MeetingVersion = {
    committeeId: world.committees.political,
    heldOn: '2023-07-12',
    kind: 'agenda',
    items: [{ ...openItemOf('Årsrapport', 'Til orientering.'), attachments }],
    people: [],
    comingMeetings: [],
    deadlines: [],
    followUps: [],
    content: {},
  }
  meetingId = await acceptVersion(context(), version)
  path = `${web.address}/moeder/${meetingId}/pakke`
})
afterAll(() => web.stop())

it('is not there for others before the meeting is public', async () => {
  for (const address of [path, `${path}.pdf?udgave=offentlig`, `${path}.zip?udgave=medlem`])
    expect((await new Visitor().get(address)).status).toBe(404)
})

it('is made once, says how far it has come, and is fetched as PDF, Word and zip', async () => {
  await publishMeeting(context(), { meetingId })
  const visitor = new Visitor()
  const page = await (await visitor.get(path)).text()
  expect(page).toContain('1 punkt og 5 bilag')
  expect(page).not.toContain('udgave=medlem')
  const pdf = await visitor.get(`${path}.pdf?udgave=offentlig`)
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  expect(decodeURIComponent(pdf.headers.get('content-disposition') ?? '')).toContain('dagsorden v1, offentlig udgave.pdf')
  expect(await (await visitor.get(path)).text()).toMatch(/Hent samlet PDF \([\d,.]+ kB\)/)
  for (const form of ['docx', 'zip']) {
    const file = await visitor.get(`${path}.${form}?udgave=offentlig`)
    expect(
      Buffer.from(await file.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
  }
  expect((await visitor.get(`${path}.pdf?udgave=formand`)).status).toBe(403)
  expect((await visitor.get(`${path}.pdf?udgave=alle`)).status).toBe(404)
  const made = await visitor.post(path, { udgave: 'offentlig' })
  expect([made.status, made.headers.get('location')]).toEqual([303, `/moeder/${meetingId}/pakke`])
})

it('is gone when the meeting is taken back, although it lies ready', async () => {
  await withdrawMeeting({ ...context(), actor: secretary }, { meetingId, reason: 'Fejl i bilag' })
  expect((await new Visitor().get(`${web.address}/moeder/${meetingId}`)).status).toBe(200)
  for (const address of [path, `${path}.pdf?udgave=offentlig`]) expect((await new Visitor().get(address)).status).toBe(404)
})
