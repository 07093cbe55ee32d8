import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../src/kernel/actor.ts'
import { insertFile, upsertInspection } from '../../src/modules/documents/index.ts'
import { imageAddress } from '../../src/modules/documents/rules/image-address.ts'
import { exportPackage } from '../../src/modules/meetings/index.ts'
import { withdrawMeeting } from '../../src/modules/publishing/commands/withdraw-meeting.ts'
import { publishMeeting } from '../../src/modules/publishing/index.ts'
import { figuresIn } from '../support/figures-in.ts'
import { testDatabase } from '../support/database.ts'
import { smallPictures } from '../support/small-pictures.ts'
import { Visitor } from '../support/visitor.ts'
import { startWeb, type WebServer } from '../support/web-server.ts'
import { machine } from '../world/in-small-world.ts'
import { acceptVersion, makeSmallWorld, openItemOf, type SmallWorld, smallWorldNow } from '../world/small-world.ts'

const database = testDatabase()
const as = (actor: Actor) => ({ actor, now: smallWorldNow, database })
let web: WebServer
let world: SmallWorld
let meetingId: string
let at: string
const sums: Record<'map' | 'prices' | 'curve', string> = { map: '', prices: '', curve: '' }
/** What each shows; the prices are in a closed attachment. */
const shows = { map: 'Kort over klyngen', prices: 'Priser pr. lokale', curve: 'Kurve over ventetid' }

const picture = (name: keyof typeof sums, words = shows[name]) => `![${words}](<${imageAddress(sums[name])}>)`

async function accept(heldOn: string, section: string, conclusion: string): Promise<string> {
  const attachment = (number: string, title: string, open: boolean, sha256: string, name: string) => ({
    number,
    title,
    open,
    mainDocument: false,
    file: { sha256, name },
  })
  return acceptVersion(as(machine), {
    committeeId: world.committees.political,
    heldOn,
    kind: 'minutes',
    items: [
      {
        ...openItemOf('Lokaler', section),
        conclusion,
        attachments: [
          attachment('1.1', 'Kort', true, sums.map, 'kort.png'),
          attachment('1.2', 'Priser', false, sums.prices, 'priser.jpg'),
          attachment('1.3', 'Kurve', true, sums.curve, 'kurve.webp'),
        ],
      },
    ],
    people: [],
    comingMeetings: [],
    deadlines: [],
    followUps: [],
    content: {},
  })
}

beforeAll(async () => {
  web = await startWeb(database)
  world = await makeSmallWorld(database)
  for (const [name, bytes] of [
    ['map', smallPictures.png],
    ['prices', smallPictures.jpeg],
    ['curve', smallPictures.webp],
  ] as const) {
    const stored = await web.installation.fileStore.store(bytes)
    sums[name] = stored.sha256
    await insertFile(database.app, { sha256: stored.sha256, name, mediaType: 'image/png', bytes: stored.bytes }, smallWorldNow)
    await upsertInspection(database.app, stored.sha256, { findings: [], unread: [] }, smallWorldNow)
  }
  meetingId = await accept('2023-07-12', `Se ${picture('map')} og ${picture('prices')}.`, `Klyngen så på ${picture('curve')}.`)
  at = `${web.address}/moeder/${meetingId}`
})
afterAll(() => web.stop())

const fetched = async (path: string) => new Visitor().get(`${at}${path}`)
const bytesOf = async (path: string) => new Uint8Array(await (await fetched(path)).arrayBuffer())

async function packageFor(actor: Actor): Promise<string[]> {
  const asked = { id: meetingId, edition: 'member', form: 'pdf', language: 'da' } as const
  const chunks: Buffer[] = []
  for await (const chunk of await exportPackage(web.installation, as(actor), asked)) chunks.push(chunk as Buffer)
  return figuresIn(Buffer.concat(chunks))
}

describe('pictures in the texts of a public meeting', { timeout: 60_000 }, () => {
  beforeAll(() => publishMeeting(as(machine), { meetingId }))

  it('stand in the package as far as its reader may see the attachment', async () => {
    // Each also on the page of its attachment, under its title.
    const open = ['Kort', shows.map, 'Kurve', shows.curve]
    expect(await packageFor(world.actor('chair', 'political'))).toEqual([...open, 'Priser', shows.prices])
    expect(await packageFor(world.actor('observer', 'political'))).toEqual(open)
    expect(await figuresIn(await bytesOf('/pakke.pdf?udgave=offentlig'))).toEqual(open)
  })

  it('stand in the minutes as PDF, Word and HTML', async () => {
    expect(await figuresIn(await bytesOf('/referat.pdf'))).toEqual([shows.map, shows.curve])
    const html = await (await fetched('/referat.html')).text()
    expect([...html.matchAll(/<img src="data:image\/(\w+);[^"]*" alt="([^"]*)"/g)].map(([, kind, alt]) => [kind, alt])).toEqual([
      ['webp', shows.curve],
      ['png', shows.map],
    ])
    expect(html).toContain(shows.prices)
    expect((await bytesOf('/referat.docx')).length).toBeGreaterThan(5000)
  })

  it.each(['', '/referat'])('are fetched by their page %s from the attachments that are open', async (path) => {
    const page = await (await fetched(path)).text()
    const drawn = [...page.matchAll(/<img src="(\/moeder[^"]*)" alt="([^"]*)"/g)].map(([, source, alt]) => [source, alt])
    expect(drawn).toEqual(
      expect.arrayContaining([
        [`/moeder/${meetingId}/bilag/1.1`, shows.map],
        [`/moeder/${meetingId}/bilag/1.3`, shows.curve],
      ]),
    )
    expect(drawn).toHaveLength(2)
    expect(page).toContain(shows.prices)
    expect(page).not.toContain(sums.prices)
  })

  it('are asked for anew each time, and the closed one is not there', async () => {
    const open = await fetched('/bilag/1.1')
    expect([open.status, open.headers.get('content-type'), open.headers.get('cache-control')]).toEqual([
      200,
      'image/png',
      'private, no-cache',
    ])
    for (const path of ['/bilag/1.2', `/billeder/${sums.prices}`, `/billeder/${sums.map}`]) expect((await fetched(path)).status).toBe(404)
  })

  it('are gone with the meeting when it is taken back', async () => {
    await withdrawMeeting(as(world.actor('secretary', 'political')), { meetingId, reason: 'En borger kan genkendes' })
    for (const path of ['/bilag/1.1', '/bilag/1.3', '/pakke.pdf?udgave=offentlig', '/referat.pdf', '/referat.html', '/referat.docx'])
      expect([path, (await fetched(path)).status]).toEqual([path, 404])
    expect(await (await fetched('')).text()).not.toContain('<img src="/moeder')
  })
})

it.each([
  ['a section', '2023-08-12', () => [picture('map', ''), 'Intet.'] as const],
  ['a conclusion', '2023-08-13', () => ['Intet.', picture('curve', 'kurve.webp')] as const],
])('a picture without a description in %s does not become public before two have seen it', async (_, heldOn, texts) => {
  const [section, conclusion] = texts()
  const id = await accept(heldOn, section, conclusion)
  await expect(publishMeeting(as(world.actor('secretary', 'political')), { meetingId: id })).rejects.toMatchObject({
    refusal: { code: 'publishing/not-for-everyone', values: { places: 1 } },
  })
})
