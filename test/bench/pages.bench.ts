import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { connectDatabase } from '../../src/platform/database/connect.ts'
import { projectFolder } from '../../tools/places.mjs'
import { startDemoServer } from '../support/demo-server.ts'
import { median, milliseconds, print, quantile } from './figures.ts'
import { largePaper } from './large-paper.ts'

const perTurn = 150
const turns = 6
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })

interface Place {
  /** A number follows one that ends in "=": another address each time, so that no page made before may be sent again. */
  readonly address: string
  readonly cookie?: string
}

const demo = await startDemoServer()
try {
  const databaseFolder = path.join(demo.varFolder, 'database')
  const meetingId = await importMeeting(databaseFolder)
  const meeting = `${demo.address}/moeder/${meetingId}`
  const page = await get(meeting)
  const pageFile = path.join(demo.varFolder, 'page.html')
  fs.writeFileSync(pageFile, page)
  const fixed = await startFixedPage(databaseFolder, pageFile, meetingId)
  try {
    const places: Readonly<Record<string, Place>> = {
      [`a meeting of 20 items, ${Math.round(page.length / 1000)} kB`]: { address: meeting },
      'the same, made anew each time': { address: `${meeting}?n=` },
      'the same, made anew for one signed in': { address: meeting, cookie: await signIn('secretariat') },
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
  agent.destroy()
  await demo.stop()
}

/** Each address a while, then the next, and round again: what else the machine does meets all of them alike. */
async function inTurn(places: readonly Place[]): Promise<number[][]> {
  const taken: number[][] = places.map(() => [])
  for (let turn = 0; turn <= turns; turn++)
    for (const [at, { address, cookie }] of places.entries())
      for (let asked = 0; asked < perTurn; asked++) {
        const begun = performance.now()
        await get(address.endsWith('=') ? `${address}${turn}-${asked}` : address, cookie)
        // In the first turn everything is compiled.
        if (turn > 0) taken[at]!.push(performance.now() - begun)
      }
  return taken
}

function get(address: string, cookie?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = http.get(address, { agent, headers: { ...(cookie && { cookie }) } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        if (response.statusCode === 200) resolve(Buffer.concat(parts).toString())
        else reject(new Error(`${address} answered ${response.statusCode}`))
      })
    })
    request.on('error', reject)
  })
}

/** @returns the cookie of one of the demo's roles */
async function signIn(role: string): Promise<string> {
  const answer = await fetch(`${demo.address}/demo/rolle`, {
    method: 'POST',
    body: new URLSearchParams({ rolle: role }),
    redirect: 'manual',
  })
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
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

async function startFixedPage(databaseFolder: string, pageFile: string, meetingId: string) {
  const program = spawn(
    process.execPath,
    [fileURLToPath(import.meta.resolve('./fixed-page-server.ts')), databaseFolder, pageFile, meetingId],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const [said] = (await once(program.stdout, 'data')) as [Buffer]
  const stop = async () => {
    program.kill('SIGTERM')
    await once(program, 'close')
  }
  return { address: said.toString().trim(), stop }
}
