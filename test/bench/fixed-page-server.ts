import { readFileSync } from 'node:fs'
import path from 'node:path'
import { publicActor } from '../../src/kernel/actor.ts'
import { connectDatabase } from '../../src/platform/database/connect.ts'
import { createServer } from '../../src/platform/http/server.ts'
import { projectFolder } from '../../tools/places.mjs'

/** What pages are compared with: the same server with the same plug-ins, a page that is ready, and one indexed SELECT. */
const [databaseFolder, pageFile, meetingId] = process.argv.slice(2) as [string, string, string]
const database = await connectDatabase({ databaseFolder })
const page = readFileSync(pageFile, 'utf8')

const { fastify, doors } = await createServer<string>({
  contextOf: async () => ({ actor: publicActor, now: new Date(), database }),
  languageOf: () => 'da',
  drawPage: (ready) => ready,
  drawTrouble: ({ status }) => String(status),
  onBug: (error) => console.error(error),
  assetsFolder: path.join(projectFolder, 'dist', 'assets'),
  largestUploadInBytes: 1,
  requestsPerMinute: 1e9,
})
doors.page(
  '/',
  ({ context }) =>
    context.database.published
      .selectFrom('meetings.meeting')
      .select(['id', 'committee_id', 'held_on'])
      .where('id', '=', meetingId)
      .executeTakeFirstOrThrow(),
  () => page,
)
console.log(await fastify.listen({ port: 0, host: '127.0.0.1' }))
process.once('SIGTERM', () => void fastify.close().then(() => database.close()))
