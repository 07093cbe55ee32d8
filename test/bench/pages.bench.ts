import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import { connectDatabase } from '../../src/platform/database/connect.ts'
import { projectFolder } from '../../tools/places.mjs'
import { startDemoServer } from '../support/demo-server.ts'
import { median, milliseconds, print, quantile } from './figures.ts'
import { largePaper } from './large-paper.ts'
import { getPage, hangUp, inTurn, type Place, signInAs, startFixedPage } from './page-times.ts'

const demo = await startDemoServer()
try {
  const databaseFolder = path.join(demo.varFolder, 'database')
  const meetingId = await importMeeting(databaseFolder)
  const meeting = `${demo.address}/moeder/${meetingId}`
  const page = await getPage(meeting)
  const pageFile = path.join(demo.varFolder, 'page.html')
  fs.writeFileSync(pageFile, page)
  const fixed = await startFixedPage(databaseFolder, pageFile, meetingId)
  try {
    const places: Readonly<Record<string, Place>> = {
      [`a meeting of 20 items, ${Math.round(page.length / 1000)} kB`]: { address: meeting },
      'the same, made anew each time': { address: `${meeting}?n=` },
      'the same, made anew for one signed in': { address: meeting, cookie: await signInAs('secretariat', demo.address) },
      'the front page': { address: `${demo.address}/` },
      'a committee': { address: `${demo.address}/udvalg/politisk-sundhedsklynge-midt` },
      'a search': { address: `${demo.address}/soeg?q=udskrivning` },
      'a fixed page after one SELECT': { address: fixed.address },
    }
    const taken = await inTurn(Object.values(places))
    for (const [at, what] of Object.keys(places).entries()) {
      const times = taken[at]!
      print(what, `${median(times).toFixed(2)} ms, p95 ${milliseconds(quantile(times, 0.95))}`)
    }
    const ratio = (at: number) => `${(median(taken[at]!) / median(taken.at(-1)!)).toFixed(1)} times`
    print('the meeting compared with the fixed page', ratio(0), 'issue: at most 3')
    print('  made anew each time', ratio(1))
    print('  made anew for one signed in', ratio(2))
  } finally {
    await fixed.stop()
  }
} finally {
  hangUp()
  await demo.stop()
}

/** Twenty items through the command line, published. @returns the meeting's id */
async function importMeeting(databaseFolder: string): Promise<string> {
  const file = path.join(demo.varFolder, 'referat.md')
  fs.writeFileSync(file, largePaper(20, 30))
  const program = spawn(process.execPath, [path.join(projectFolder, 'dist', 'command-line.js'), 'import', file, '--publish'], {
    env: { ...process.env, SAMSPIL_VAR: demo.varFolder, DATABASE_URL: '', NODE_ENV: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await once(program, 'close')
  const { app, close } = await connectDatabase({ databaseFolder })
  const { rows } = await sql<{ id: string }>`
    select meeting.id from meetings.meeting join meetings.agenda_item item on item.meeting_id = meeting.id
    where published_at is not null group by meeting.id having count(*) = 20`.execute(app)
  await close()
  return rows[0]!.id
}
