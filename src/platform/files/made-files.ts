import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'

/** Files that were made of others and can be made again, by a key that says what they were made of. */
export interface MadeFiles {
  /** @returns its size, where it is there */
  find(key: string): Promise<number | undefined>
  keep(key: string, bytes: Uint8Array): Promise<void>
  stream(key: string): Readable
}

const keptForDays = 30

/** In a folder of its own beside those that came in. What nobody has asked for in a month is made again when somebody does. */
export function madeFiles(storeFolder: string): MadeFiles {
  const folder = path.join(storeFolder, 'made')
  const placeOf = (key: string): string => {
    if (!/^[0-9a-f]{64}$/.test(key)) throw new Error('a key is a checksum')
    return path.join(folder, key)
  }

  return {
    async find(key) {
      const found = await stat(placeOf(key)).catch(() => undefined)
      const now = new Date()
      if (found) await utimes(placeOf(key), now, now).catch(() => undefined)
      return found?.size
    },
    async keep(key, bytes) {
      await mkdir(folder, { recursive: true })
      await sweep(folder)
      const arriving = path.join(folder, `arriving-${randomUUID()}`)
      await writeFile(arriving, bytes)
      await rename(arriving, placeOf(key))
    },
    stream: (key) => createReadStream(placeOf(key)),
  }
}

async function sweep(folder: string): Promise<void> {
  const oldest = Date.now() - keptForDays * 24 * 3600 * 1000
  for (const name of await readdir(folder)) {
    const found = await stat(path.join(folder, name)).catch(() => undefined)
    if (found && found.mtimeMs < oldest) await rm(path.join(folder, name), { force: true })
  }
}
