import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { connectDatabase } from '../../src/platform/database/connect.ts'
import { projectFolder } from '../../tools/places.mjs'
import { docxOfPaper } from '../papers/conversion/docx-of-paper.ts'
import { htmlOfPaper } from '../papers/conversion/html-of-paper.ts'
import { pdfOfPaper } from '../papers/conversion/pdf-of-paper.ts'
import { blocksOfMarkdown } from '../papers/conversion/source-blocks.ts'
import { meetingFacts } from '../papers/generated/meeting-facts.ts'
import { writePaper } from '../papers/generated/write-paper.ts'
import { megabytes, print, seconds, timed } from './figures.ts'
import { watchMemory } from './process-memory.ts'

const papers = Number(process.env['PAPERS'] ?? 500)
const formats = ['txt', 'md', 'docx', 'html', 'pdf']

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-bench-'))
// The database runs under an account of its own when we are root, and must be able to get in.
fs.chmodSync(scratch, 0o755)
try {
  const folder = path.join(scratch, 'papers')
  fs.mkdirSync(folder)
  for (let seed = 1; seed <= papers; seed++) await writeMeeting(folder, seed)

  const whole = path.join(scratch, 'whole')
  const { wall } = await timed(async () => {
    const { memory, summary } = await importFolder(folder, whole)
    print(`${papers} papers in ${formats.length} formats: ${summary}`, '')
    print('  most memory of the program', memory ? megabytes(memory.ownPeak) : 'not known here', 'issue: under 600 MB')
    print('  most memory with the database', memory ? megabytes(memory.treePeak) : 'not known here')
  })
  print('  time', seconds(wall))
  print('  papers in the record', String(await acceptedIn(whole)), `should be ${papers}`)
  const again = await timed(() => importFolder(folder, whole))
  print('  the same once more', seconds(again.wall))
  print('  papers in the record', String(await acceptedIn(whole)), `should be ${papers}`)

  const resumed = path.join(scratch, 'resumed')
  const { done } = await importFolder(folder, resumed, Math.floor(papers / 2))
  print('Ctrl-C in the middle: papers told of', String(done))
  print('  papers in the record', String(await acceptedIn(resumed)))
  const { summary } = await importFolder(folder, resumed)
  print(`  resumed: ${summary}`, '')
  print('  papers in the record', String(await acceptedIn(resumed)), `should be ${papers}`)
} finally {
  fs.rmSync(scratch, { recursive: true, force: true })
}

/** No two on the same day, so that each becomes a meeting of its own. */
async function writeMeeting(folder: string, seed: number): Promise<void> {
  const date = new Date(Date.UTC(2016, 0, 4 + seed * 5)).toISOString().slice(0, 10)
  const text = writePaper({ ...meetingFacts(seed), date }, seed)
  const format = formats[seed % formats.length]!
  const written = {
    docx: () => docxOfPaper(blocksOfMarkdown(text)),
    html: () => htmlOfPaper(blocksOfMarkdown(text)),
    pdf: () => pdfOfPaper(blocksOfMarkdown(text), 'Sundhedssamarbejdet i Eksempelland'),
  }[format]
  fs.writeFileSync(path.join(folder, `moede-${String(seed).padStart(4, '0')}.${format}`), written ? await written() : text)
}

/** By the command line, as a user does it. @param stopAfter sends Ctrl-C when so many papers have been told of */
async function importFolder(folder: string, varFolder: string, stopAfter = Infinity) {
  const program = spawn(process.execPath, [path.join(projectFolder, 'dist', 'command-line.js'), 'import', folder, '--lang', 'en'], {
    env: { ...process.env, SAMSPIL_VAR: varFolder, DATABASE_URL: '', NODE_ENV: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const memory = watchMemory(program.pid!)
  let told = ''
  program.stderr.on('data', (chunk: Buffer) => {
    told += chunk.toString()
    if (doneIn(told) >= stopAfter) program.kill('SIGINT')
  })
  await once(program, 'close')
  return { memory: memory(), done: doneIn(told), summary: told.match(/^\d+ accepted.*/m)?.[0] ?? told.slice(-500) }
}

function doneIn(told: string): number {
  return Number(
    told
      .match(/^(\d+)\/\d+ /gm)
      ?.at(-1)
      ?.split('/')[0] ?? 0,
  )
}

async function acceptedIn(varFolder: string): Promise<number> {
  const { app, close } = await connectDatabase({ databaseFolder: path.join(varFolder, 'database') })
  try {
    const { rows } = await sql<{ accepted: string }>`select count(*) as accepted from meetings.meeting_version`.execute(app)
    return Number(rows[0]!.accepted)
  } finally {
    await close()
  }
}
