import { spawn } from 'node:child_process'
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
  const varFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-demo-'))
  fs.chmodSync(varFolder, 0o755)
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
  return {
    address,
    varFolder,
    stop: async () => {
      server.kill('SIGTERM')
      await ended
      fs.rmSync(varFolder, { recursive: true, force: true })
    },
  }
}
