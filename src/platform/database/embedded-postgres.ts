import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { StartTrouble } from '../settings/start-trouble.ts'
import { type Account, chooseAccount, makePrivateFolder, mayEnter, surroundings } from './embedded-account.ts'
import { type Binaries, prepareBinaries } from './embedded-binaries.ts'
import { checkCluster, createCluster } from './embedded-cluster.ts'
import { asTrouble, troubleSaid } from './embedded-trouble.ts'
import { forgetDeadPostmaster, isAlive, type Postmaster, readPostmaster } from './postmaster-file.ts'
import { enterServer, leaveServer } from './server-users.ts'

export interface EmbeddedPostgres {
  /** The folder of the private unix socket, as `pg` takes it for `host`. */
  readonly host: string
  readonly port: number
  /** Where the database lies: the folder asked for, or another one when the server's account may not enter that. */
  readonly folder: string
  readonly movedFrom?: string
  /** Whether the database was made just now. */
  readonly fresh: boolean
  /** Leaves the server, and stops it when no other process uses it. */
  readonly stop: () => Promise<void>
}

export interface EmbeddedOptions {
  /** Server settings, such as `{ fsync: 'off' }` for a database that is thrown away. */
  readonly settings?: Readonly<Record<string, string>>
  readonly onStep?: (step: 'unpack' | 'create' | 'start' | 'attach') => void
}

/** Starts the embedded PostgreSQL on a folder, or attaches to the one that runs there already. */
export async function startEmbeddedPostgres(wantedFolder: string, options: EmbeddedOptions = {}): Promise<EmbeddedPostgres> {
  const wanted = path.resolve(wantedFolder)
  const account = chooseAccount(wanted)
  const folder = mayEnter(account, path.dirname(wanted)) ? wanted : elsewhere(wanted)
  const movedFrom = folder === wanted ? undefined : wanted
  try {
    options.onStep?.('unpack')
    const binaries = prepareBinaries(account)
    checkCluster(folder, binaries, account)
    const fresh = !fs.existsSync(path.join(folder, 'PG_VERSION'))
    if (fresh) {
      options.onStep?.('create')
      createCluster(folder, binaries, account)
    }
    enterServer(folder)
    const postmaster = await attachOrStart(folder, binaries, account, options)
    const leave = () => leaveServer(folder) && signalStop(postmaster.pid)
    const removeSocket = () => fs.rmSync(postmaster.socketFolder, { recursive: true, force: true })
    const leaveAtExit = () => leave() && removeSocket()
    process.once('exit', leaveAtExit)
    return {
      host: postmaster.socketFolder,
      port: postmaster.port,
      folder,
      ...(movedFrom && { movedFrom }),
      fresh,
      stop: async () => {
        process.off('exit', leaveAtExit)
        if (!leave()) return
        while (isAlive(postmaster.pid) && readPostmaster(folder)) await pause(10)
        removeSocket()
      },
    }
  } catch (error) {
    throw asTrouble(error, folder)
  }
}

/** A place that the account may enter, always the same for the same wish. */
function elsewhere(wanted: string): string {
  const mark = createHash('sha256').update(wanted).digest('hex').slice(0, 12)
  return path.join('/var/lib/samspil', mark, 'database')
}

async function attachOrStart(folder: string, binaries: Binaries, account: Account, options: EmbeddedOptions): Promise<Postmaster> {
  for (let tries = 0; tries < 5; tries += 1) {
    if (readPostmaster(folder)) {
      options.onStep?.('attach')
      const running = await waitUntilReady(folder, () => readPostmaster(folder) !== undefined)
      if (running) return running
    }
    forgetDeadPostmaster(folder)
    options.onStep?.('start')
    const started = await start(folder, binaries, account, options.settings ?? {})
    if (started) return started
  }
  throw new StartTrouble('database-will-not-start', { folder, said: 'postmaster.pid' })
}

/** @returns nothing when another process was quicker; its server is then attached to. */
async function start(
  folder: string,
  binaries: Binaries,
  account: Account,
  settings: Readonly<Record<string, string>>,
): Promise<Postmaster | undefined> {
  const socketFolder = makeSocketFolder(account)
  const chosen = { listen_addresses: '', unix_socket_permissions: '0700', unix_socket_directories: socketFolder, ...settings }
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
  fs.rmSync(socketFolder, { recursive: true, force: true })
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

/** A unix socket's path must stay under 108 bytes (104 on macOS), so it lies in the temporary folder. */
function makeSocketFolder(account: Account): string {
  const parent = Buffer.byteLength(os.tmpdir()) <= 60 && mayEnter(account, os.tmpdir()) ? os.tmpdir() : '/tmp'
  return makePrivateFolder(fs.mkdtempSync(path.join(parent, 'samspil-')), account)
}

function signalStop(pid: number): boolean {
  try {
    process.kill(pid, 'SIGINT')
    return true
  } catch {
    return false
  }
}
