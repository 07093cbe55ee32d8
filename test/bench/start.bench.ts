import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { projectFolder } from '../../tools/places.mjs'
import { print, seconds } from './figures.ts'

// As after `npm start` has installed and built: what is measured is what a user waits for from then on.
const programs = {
  'npm start (tools/start.mjs)': ['tools', 'start.mjs'],
  'the program itself (dist/main.js)': ['dist', 'main.js'],
}

for (const [what, place] of Object.entries(programs)) {
  const varFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-bench-'))
  // The database runs under an account of its own when we are root, and must be able to get in.
  fs.chmodSync(varFolder, 0o755)
  try {
    const program = path.join(projectFolder, ...place)
    print(`${what}, cold with the demo`, seconds(await startAndStop(program, varFolder)), 'issue: under 20 s')
    print('  warm', seconds(await startAndStop(program, varFolder)), 'issue: under 5 s')
  } finally {
    fs.rmSync(varFolder, { recursive: true, force: true })
  }
}

/** @returns milliseconds until the program has said where it is to be found */
async function startAndStop(program: string, varFolder: string): Promise<number> {
  const begun = performance.now()
  const settings = { PORT: '0', HOST: '127.0.0.1', SAMSPIL_VAR: varFolder, SAMSPIL_DEMO: 'on', DATABASE_URL: '', NODE_ENV: '' }
  const running = spawn(process.execPath, [program], { env: { ...process.env, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(running, 'close')
  let told = ''
  const waited = await new Promise<number>((resolve, reject) => {
    for (const stream of [running.stdout, running.stderr])
      stream.on('data', (chunk: Buffer) => {
        told += chunk.toString()
        if (/https?:\/\/[\w.-]+:\d+/.test(told)) resolve(performance.now() - begun)
      })
    void ended.then(() => reject(new Error(`it did not start:\n${told}`)))
  })
  running.kill('SIGTERM')
  await ended
  return waited
}
