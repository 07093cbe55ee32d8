import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { StartTrouble } from '../settings/start-trouble.ts'
import { type Account, surroundings } from './embedded-account.ts'
import type { Binaries } from './embedded-binaries.ts'
import { openSocketFolder, type SocketFolder } from './embedded-socket.ts'
import { troubleSaid } from './embedded-trouble.ts'
import { forgetDeadPostmaster, type Postmaster, readPostmaster } from './postmaster-file.ts'

export interface ServerPlan {
  readonly folder: string
  readonly binaries: Binaries
  readonly account: Account
  readonly settings: Readonly<Record<string, string>>
  readonly onStep: (step: 'start' | 'attach') => void
}

/** The server of a database folder: the one that runs there already, else a new one. @param socketFolder where it is looked for */
export async function attachOrStart(plan: ServerPlan, socketFolder?: string): Promise<Postmaster & { readonly startedHere: boolean }> {
  const { folder, account, onStep } = plan
  for (let tries = 0; tries < 5; tries += 1) {
    if (readPostmaster(folder)) {
      onStep('attach')
      const running = await waitUntilReady(folder, () => readPostmaster(folder) !== undefined)
      if (running) return { ...running, startedHere: false }
    }
    // Others may still be looking for it where the dead one was.
    const before = forgetDeadPostmaster(folder)
    onStep('start')
    const started = await start(plan, openSocketFolder(account, socketFolder ?? before))
    if (started) return { ...started, startedHere: true }
  }
  throw new StartTrouble('database-will-not-start', { folder, said: 'postmaster.pid' })
}

/** @returns nothing when another process was quicker; its server is then attached to. */
async function start({ folder, binaries, account, settings }: ServerPlan, socket: SocketFolder): Promise<Postmaster | undefined> {
  const chosen = { listen_addresses: '', unix_socket_permissions: '0700', unix_socket_directories: socket.path, ...settings }
  const logFile = path.join(folder, 'server.log')
  const log = fs.openSync(logFile, 'w', 0o600)
  // In a session of its own: Ctrl-C reaches us, and we stop the server when our own work is done.
  const server = spawn(
    binaries.postgres,
    ['-D', folder, ...Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      ...surroundings(account),
      stdio: ['ignore', log, log],
      detached: true,
    },
  )
  fs.closeSync(log)
  let failure: Error | undefined
  let ended = false
  server.once('error', (error) => (failure = error))
  server.once('exit', () => (ended = true))
  server.unref()
  const running = await waitUntilReady(folder, () => !ended && !failure)
  if (running?.pid === server.pid) return running
  if (socket.fresh) fs.rmSync(socket.path, { recursive: true, force: true })
  if (running || readPostmaster(folder)) return undefined
  throw failure ?? troubleSaid(fs.readFileSync(logFile, 'utf8'), folder)
}

async function waitUntilReady(folder: string, goesOn: () => boolean): Promise<Postmaster | undefined> {
  // Recovery after a power cut can take minutes; as long as the server lives there is no reason to give up.
  while (goesOn()) {
    const found = readPostmaster(folder)
    if (found?.ready) return found
    await pause(10)
  }
  return undefined
}
