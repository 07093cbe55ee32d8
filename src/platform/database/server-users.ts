import fs from 'node:fs'
import path from 'node:path'
import { isAlive } from './postmaster-file.ts'

/**
 * Who uses an embedded server now: one empty file per process, named by its number. Web server, worker and command line
 * come and go in any order; the last one out stops the server, and the dead do not count.
 */
export function enterServer(databaseFolder: string): void {
  const folder = usersFolder(databaseFolder)
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(path.join(folder, String(process.pid)), '')
}

/** @returns whether nobody else is left. */
export function leaveServer(databaseFolder: string): boolean {
  const folder = usersFolder(databaseFolder)
  fs.rmSync(path.join(folder, String(process.pid)), { force: true })
  const others = fs.existsSync(folder) ? fs.readdirSync(folder) : []
  for (const other of others) if (!isAlive(Number(other))) fs.rmSync(path.join(folder, other), { force: true })
  return !others.some((other) => isAlive(Number(other)))
}

const usersFolder = (databaseFolder: string) => path.join(databaseFolder, 'samspil-users')
