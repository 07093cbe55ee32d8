import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Account, give, makePrivateFolder, mayEnter } from './embedded-account.ts'

export interface SocketFolder {
  readonly path: string
  /** Made just now, so nobody looks for a server there yet. */
  readonly fresh: boolean
}

/** The folder wanted, empty, so that those who know it find the next server where the last one was; else a new one. */
export function openSocketFolder(account: Account, wanted: string | undefined): SocketFolder {
  if (wanted !== undefined && claim(wanted, account)) return { path: wanted, fresh: false }
  // A unix socket's path must stay under 108 bytes (104 on macOS), so it lies in the temporary folder.
  const parent = Buffer.byteLength(os.tmpdir()) <= 60 && mayEnter(account, os.tmpdir()) ? os.tmpdir() : '/tmp'
  return { path: makePrivateFolder(fs.mkdtempSync(path.join(parent, 'samspil-')), account), fresh: true }
}

/** A name in the shared temporary folder counts only when the folder is the account's own and private. */
function claim(folder: string, account: Account): boolean {
  if (!path.basename(folder).startsWith('samspil-')) return false
  try {
    fs.mkdirSync(folder, { mode: 0o700 })
    give(folder, account)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false
  }
  const found = fs.lstatSync(folder)
  const owner = account.uid ?? process.getuid?.()
  if (!found.isDirectory() || (owner !== undefined && found.uid !== owner) || (found.mode & 0o077) !== 0) return false
  for (const left of fs.readdirSync(folder)) fs.rmSync(path.join(folder, left), { recursive: true, force: true })
  return true
}
