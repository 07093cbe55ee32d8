import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { StartTrouble } from '../settings/start-trouble.ts'
import { type Account, makePrivateFolder, surroundings } from './embedded-account.ts'
import type { Binaries } from './embedded-binaries.ts'
import { troubleSaid } from './embedded-trouble.ts'

/** Refuses what is not, or not any more, a database of this release and account. */
export function checkCluster(folder: string, binaries: Binaries, account: Account): void {
  const found = fs.statSync(folder, { throwIfNoEntry: false })
  if (!found) return
  const me = account.uid ?? process.getuid?.()
  if (me !== undefined && found.uid !== me) throw new StartTrouble('database-owned-by-another', { folder, owner: found.uid })
  if (!fs.existsSync(path.join(folder, 'PG_VERSION'))) throw new StartTrouble('database-damaged', { folder })
  const version = fs.readFileSync(path.join(folder, 'PG_VERSION'), 'utf8').trim()
  if (!/^\d+$/.test(version)) throw new StartTrouble('database-damaged', { folder })
  if (version !== binaries.majorVersion)
    throw new StartTrouble('database-wrong-version', { folder, found: version, needed: binaries.majorVersion })
}

/** Makes the cluster beside its place and renames it, so that a start cut short leaves no half database. */
export function createCluster(folder: string, binaries: Binaries, account: Account): void {
  fs.mkdirSync(path.dirname(folder), { recursive: true })
  const draft = makePrivateFolder(fs.mkdtempSync(`${folder}.new-`), account)
  // Which signs are letters, for trigrams and words; the order is ICU's.
  const letters = process.platform === 'darwin' ? 'da_DK.UTF-8' : 'C.UTF-8'
  const rules = [
    '--auth-local=trust',
    '--auth-host=scram-sha-256',
    '--encoding=UTF8',
    `--locale=${letters}`,
    '--locale-provider=icu',
    '--icu-locale=da-DK',
  ]
  const made = spawnSync(
    binaries.initdb,
    ['-D', draft, '-U', 'postgres', '--no-sync', '--no-instructions', ...rules],
    surroundings(account),
  )
  if (made.status !== 0) {
    fs.rmSync(draft, { recursive: true, force: true })
    throw made.error ?? troubleSaid(String(made.stderr), folder)
  }
  try {
    fs.renameSync(draft, folder)
  } catch (error) {
    fs.rmSync(draft, { recursive: true, force: true })
    if (!fs.existsSync(path.join(folder, 'PG_VERSION'))) throw error
  }
}
