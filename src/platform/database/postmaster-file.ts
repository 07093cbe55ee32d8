import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** What a running server wrote about itself into its database folder. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
  readonly socketFolder: string
  readonly ready: boolean
}

/** The live server of a database folder; a file left behind by a killed one is not believed. */
export function readPostmaster(databaseFolder: string): Postmaster | undefined {
  let lines: string[]
  try {
    lines = fs.readFileSync(path.join(databaseFolder, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return undefined
  }
  const pid = Number(lines[0])
  if (!isAlive(pid) || !isPostgres(pid)) return undefined
  return { pid, port: Number(lines[3]), socketFolder: (lines[4] ?? '').trim(), ready: (lines[7] ?? '').trim() === 'ready' }
}

/** Clears the file that a killed server left; another process may have its number by now. @returns its socket folder */
export function forgetDeadPostmaster(databaseFolder: string): string | undefined {
  const file = path.join(databaseFolder, 'postmaster.pid')
  if (!fs.existsSync(file) || readPostmaster(databaseFolder)) return undefined
  const socketFolder = (fs.readFileSync(file, 'utf8').split('\n')[4] ?? '').trim()
  fs.rmSync(file, { force: true })
  return socketFolder || undefined
}

/** Whether the server with this number still runs; one that has ended counts as dead also before its parent has noticed. */
export function isRunning(pid: number): boolean {
  return isAlive(pid) && (process.platform !== 'linux' || isPostgres(pid))
}

export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function isPostgres(pid: number): boolean {
  try {
    const name =
      process.platform === 'linux'
        ? fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
        : execFileSync('ps', ['-p', String(pid), '-o', 'stat=,comm='], { encoding: 'utf8' })
    return name.includes('postgres') && !/\) Z |^Z/.test(name)
  } catch {
    return false
  }
}
