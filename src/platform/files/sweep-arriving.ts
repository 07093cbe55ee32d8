import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

const dayInMilliseconds = 24 * 3_600_000

/** Removes what a killed process left half-written in a store's folder; what has come within a day may still be coming. */
export async function sweepArriving(storeFolder: string, now: Date): Promise<void> {
  const folder = path.join(storeFolder, 'arriving')
  for (const name of await readdir(folder).catch(() => [])) {
    const place = path.join(folder, name)
    const found = await stat(place).catch(() => undefined)
    if (found && now.getTime() - found.mtimeMs > dayInMilliseconds) await rm(place, { force: true })
  }
}
