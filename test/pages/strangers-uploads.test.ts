import { request } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase } from '../support/database.ts'
import { startWeb, type WebServer } from '../support/web-server.ts'
import { makeSmallWorld } from '../world/small-world.ts'

const database = testDatabase()
let web: WebServer

beforeAll(async () => {
  web = await startWeb(database)
  await makeSmallWorld(database)
})
afterAll(() => web.stop())

const someId = '11111111-1111-4111-8111-111111111111'

/** What a stranger is told who has sent the beginning of a file and nothing of the rest. */
function statusWhileSending(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': 1_000_000_000 }
    const sent = request(`${web.address}${path}`, { method: 'POST', headers }, (answer) => {
      resolve(answer.statusCode ?? 0)
      sent.destroy()
    })
    sent.on('error', reject)
    sent.write('--x\r\ncontent-disposition: form-data; name="file"; filename="dagsorden.docx"\r\n\r\nPK')
  })
}

it.each([
  '/punkter/nyt/fra-fil?udvalg=faglig',
  `/punkter/${someId}/bilag`,
  `/punkter/${someId}/bilag/${someId}/version`,
  '/udvalg/faglig/udskiftning',
  '/opfoelgning/ark',
  '/aar/firstagenda',
  '/import',
])('%s takes nothing from a stranger before it says no', async (path) => {
  expect([403, 404]).toContain(await statusWhileSending(path))
})
