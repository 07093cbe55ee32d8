import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chooseAccount, mayEnter } from './embedded-account.ts'
import { prepareBinaries } from './embedded-binaries.ts'
import { checkCluster, createCluster } from './embedded-cluster.ts'
import { attachOrStart } from './embedded-start.ts'
import { asTrouble } from './embedded-trouble.ts'
import { keepUp } from './embedded-watch.ts'
import { isRunning, readPostmaster } from './postmaster-file.ts'
import { enterServer, leaveServer } from './server-users.ts'

export interface EmbeddedPostgres {
  /** The folder of the private unix socket, as `pg` takes it for `host`: the same as long as this process lives. */
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
  /** Told when the server has died, why it could not be started again, and when it was. */
  readonly onChange?: (state: 'down' | 'up', error?: unknown) => void
}

/** Starts the embedded PostgreSQL on a folder, or attaches to the one that runs there already; starts it again when it dies. */
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
    const plan = { folder, binaries, account, settings: options.settings ?? {}, onStep: options.onStep ?? (() => undefined) }
    let server = await attachOrStart(plan)
    const { socketFolder: host, port } = server
    const rest = keepUp({
      isUp: () => isRunning(server.pid),
      revive: async () => {
        server = await attachOrStart(plan, host)
      },
      // Whoever started it is quickest; the others must not get in each other's way.
      headStart: () => (server.startedHere ? 0 : 1000 + (process.pid % 20) * 100),
      onChange: options.onChange ?? (() => undefined),
    })
    const removeSocket = () => fs.rmSync(host, { recursive: true, force: true })
    const leaveAtExit = () => leaveServer(folder) && signalStop(server.pid) && removeSocket()
    process.once('exit', leaveAtExit)
    return {
      host,
      port,
      folder,
      ...(movedFrom && { movedFrom }),
      fresh,
      stop: async () => {
        process.off('exit', leaveAtExit)
        await rest()
        if (!leaveServer(folder)) return
        if (signalStop(server.pid)) while (isRunning(server.pid) && readPostmaster(folder)) await pause(10)
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

function signalStop(pid: number): boolean {
  try {
    process.kill(pid, 'SIGINT')
    return true
  } catch {
    return false
  }
}
