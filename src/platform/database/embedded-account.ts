import fs from 'node:fs'
import path from 'node:path'
import { StartTrouble } from '../settings/start-trouble.ts'

/** The system account that runs the embedded server; `undefined` ids mean: the one that runs this process. */
export interface Account {
  readonly uid?: number
  readonly gid?: number
}

/**
 * PostgreSQL refuses to run as root. Under root it runs as the owner of an existing database,
 * else as `postgres`, else as `nobody`.
 */
export function chooseAccount(databaseFolder: string): Account {
  if (process.getuid?.() !== 0) return {}
  const owner = fs.statSync(databaseFolder, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const accounts = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const account = accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody')
  if (!account) throw new StartTrouble('database-no-user')
  return { uid: Number(account[2]), gid: Number(account[3]) }
}

/** Whether the account may walk down to the folder; root's home, for one, is closed to it. */
export function mayEnter(account: Account, folder: string): boolean {
  if (account.uid === undefined) return true
  for (let step = path.resolve(folder); ; step = path.dirname(step)) {
    const found = fs.statSync(step, { throwIfNoEntry: false })
    if (found?.isDirectory()) {
      const bit = found.uid === account.uid ? 0o100 : found.gid === account.gid ? 0o010 : 0o001
      if ((found.mode & bit) === 0) return false
    }
    if (step === path.dirname(step)) return true
  }
}

/** Makes a folder that only the account (and root) can look into. */
export function makePrivateFolder(folder: string, account: Account): string {
  fs.mkdirSync(folder, { recursive: true })
  fs.chmodSync(folder, 0o700)
  give(folder, account)
  return folder
}

export function give(file: string, account: Account): void {
  if (account.uid !== undefined && account.gid !== undefined) fs.lchownSync(file, account.uid, account.gid)
}

/** How a program runs for the account: in a folder that it may enter, with nothing of our environment that could leak or confuse. */
export function surroundings(account: Account) {
  return { ...account, cwd: '/', env: { PATH: process.env.PATH, LC_MESSAGES: 'C', TZ: 'UTC' }, stdio: 'pipe' } as const
}
