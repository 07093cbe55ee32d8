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
