import { afterAll, beforeAll, expect, it } from 'vitest'
import { startDraft } from '../../src/modules/meetings/commands/items/start-draft.ts'
import { saveText } from '../../src/modules/documents/index.ts'
import { textTopic } from '../../src/modules/documents/rules/text-message.ts'
import { tellLive } from '../../src/platform/live/live-hub.ts'
import { openSession, sessionCookie } from '../../src/platform/identity/sessions.ts'
import { testDatabase } from '../support/database.ts'
import { startWeb, type WebServer } from '../support/web-server.ts'
import { machine } from '../world/in-small-world.ts'
import { written } from '../world/items-world.ts'
import { makeSmallWorld, smallWorldNow } from '../world/small-world.ts'

const database = testDatabase()
let web: WebServer
let cookie: string
let committees: Readonly<Record<'political' | 'professional', string>>

beforeAll(async () => {
  web = await startWeb(database)
  const world = await makeSmallWorld(database)
  committees = world.committees
  const access = { committee_id: committees.professional, person_id: world.people.mayor, role: 'secretary', valid_from: '2022-01-01' }
  await database.app.insertInto('committees.committee_access').values(access).execute()
  const session = await openSession(database.app, { personId: world.people.mayor, method: 'mail-link' }, new Date())
  cookie = `${sessionCookie}=${session}`
})
afterAll(() => web.stop())

/** The only section of a new item of a committee's. */
async function textOf(committee: string): Promise<string> {
  const context = { actor: machine, now: smallWorldNow, database }
  const draftId = await startDraft(context, { committee, organisationId: null, fields: { ...written, open: false } })
  const row = database.app.selectFrom('meetings.item_draft_section').select('text_id as textId').where('draft_id', '=', draftId)
  return (await row.executeTakeFirstOrThrow()).textId
}

it('tells a writer of no text but their own, whatever they ask for beside it', async () => {
  const [own, foreign] = [await textOf('faglig'), await textOf('politisk')]
  const stream = await fetch(`${web.address}/tekster/stroem?tekster=${own}.1,${foreign}.1`, { headers: { cookie } })
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader()
  let heard = ''
  const hear = async (word: string) => {
    while (!heard.includes(word)) heard += (await reader.read()).value ?? 'ended'
  }
  await hear('stands')
  for (const id of [foreign, own])
    await database.app.transaction().execute((db) => saveText(db, { id, markdown: `Ord i ${id}`, baseRevision: 1 }, machine, smallWorldNow))
  await tellLive(database.app, textTopic(own), JSON.stringify({ textId: own, kind: 'gone', client: 77 }))
  await hear('77')
  expect(heard).toContain(own)
  expect(heard).not.toContain(foreign)
  await reader.cancel()
})

it('is told nothing more when the session has run out, which no open page keeps alive', async () => {
  const { app } = database
  const text = await textOf('faglig')
  const session = app.selectFrom('platform.session').select(['id', 'last_seen_at as lastSeenAt'])
  const { id } = await session.executeTakeFirstOrThrow()
  const lastSeen = async () => (await session.executeTakeFirstOrThrow()).lastSeenAt
  const seen = (minutesAgo: number) => {
    const at = new Date(Date.now() - minutesAgo * 60_000)
    return app.updateTable('platform.session').set({ last_seen_at: at }).where('id', '=', id).execute()
  }
  await seen(239)
  const before = await lastSeen()
  const headers = { cookie, 'sec-fetch-site': 'same-origin' }
  const stream = await fetch(`${web.address}/tekster/stroem?tekster=${text}.1`, { headers })
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader()
  let heard = ''
  while (!heard.includes('stands')) heard += (await reader.read()).value ?? 'ended'
  const presence = { method: 'POST', headers: { ...headers, 'samspil-by-itself': '1' }, body: new URLSearchParams({ client: '2' }) }
  expect((await fetch(`${web.address}/tekster/${text}/naervaer`, presence)).status).toBe(200)
  expect(await lastSeen()).toEqual(before)
  await seen(241)
  // As when messages may have been missed: it is asked at once, as it is twice a minute anyway.
  await tellLive(app, textTopic(text), '')
  let more = await reader.read()
  while (!more.done) {
    heard += more.value
    more = await reader.read()
  }
  expect((await fetch(`${web.address}/tekster/stroem?tekster=${text}.1`, { headers })).status).toBe(404)
  await seen(200)
  expect((await fetch(`${web.address}/`, { headers })).status).toBe(200)
  expect(await lastSeen()).not.toEqual(before)
})
