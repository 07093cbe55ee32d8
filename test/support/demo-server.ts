import { execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ensureBuilt } from '../../tools/ensure-built.mjs'
import { projectFolder } from '../../tools/places.mjs'

export interface DemoServer {
  /** Without a slash at its end. */
  readonly address: string
  readonly varFolder: string
  readonly stop: () => Promise<void>
}

/** What a newcomer gets from `npm start`, on a free port and in a folder of its own. */
export async function startDemoServer(extra: Readonly<Record<string, string>> = {}): Promise<DemoServer> {
  await ensureBuilt()
  return startIn(makeVarFolder(), extra)
}

/** The folder of a demo that was started once and stopped: what `startCopy` starts from. */
export async function prepareDemo(): Promise<{ folder: string; remove: () => void }> {
  await ensureBuilt()
  const folder = makeVarFolder()
  const remove = () => fs.rmSync(folder, { recursive: true, force: true })
  try {
    await (await startIn(folder, {})).leave()
  } catch (error) {
    remove()
    throw error
  }
  return { folder, remove }
}

/** The second start of a prepared demo, in a copy of its folder: what is done there, nobody else meets. */
export function startCopy(prepared: string, extra: Readonly<Record<string, string>> = {}): Promise<DemoServer> {
  const varFolder = makeVarFolder()
  // `cp -a` keeps the owner, without which the database does not start: as root it runs under another account.
  execFileSync('cp', ['-a', `${prepared}/.`, varFolder])
  return startIn(varFolder, extra)
}

function makeVarFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-demo-'))
  fs.chmodSync(folder, 0o755)
  return folder
}

async function startIn(varFolder: string, extra: Readonly<Record<string, string>>): Promise<DemoServer & { leave: () => Promise<void> }> {
  const settings = { PORT: '0', HOST: '127.0.0.1', SAMSPIL_VAR: varFolder, SAMSPIL_DEMO: 'on', DATABASE_URL: '', NODE_ENV: '' }
  const server = spawn(process.execPath, ['--enable-source-maps', path.join(projectFolder, 'dist', 'main.js')], {
    env: { ...process.env, ...settings, ...extra },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const { promise: ended, resolve: end } = Promise.withResolvers<void>()
  server.once('exit', () => end())
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      output += chunk.toString()
      const found = /https?:\/\/[\w.-]+:\d+/.exec(output)
      if (found) resolve(found[0])
    }
    server.stdout.on('data', listen)
    server.stderr.on('data', listen)
    void ended.then(() => reject(new Error(`the demo server did not start:\n${output}`)))
  })
  const leave = async () => {
    server.kill('SIGTERM')
    await ended
  }
  return {
    address,
    varFolder,
    leave,
    stop: async () => {
      await leave()
      fs.rmSync(varFolder, { recursive: true, force: true })
    },
  }
}
