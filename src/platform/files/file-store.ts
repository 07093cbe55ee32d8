import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export interface StoredFile {
  readonly sha256: string
  readonly bytes: number
}

/** Files named by their content: what is stored once is never written again. */
export interface FileStore {
  store(content: Readable | Uint8Array): Promise<StoredFile>
  read(sha256: string): Promise<Uint8Array>
  stream(sha256: string): Readable
}

/** A file store in a folder: `ab/abcdef…`. A file has its name only once all of it is on disk. */
export function folderFileStore(folder: string): FileStore {
  const placeOf = (sha256: string): string => path.join(folder, sha256.slice(0, 2), sha256)

  return {
    async store(content) {
      const arriving = path.join(folder, 'arriving', randomUUID())
      await mkdir(path.dirname(arriving), { recursive: true })
      try {
        const stored = await writeHashed(content instanceof Readable ? content : Readable.from([content]), arriving)
        const place = placeOf(stored.sha256)
        await mkdir(path.dirname(place), { recursive: true })
        if (await stat(place).catch(() => undefined)) return stored
        await rename(arriving, place)
        await syncFolder(path.dirname(place))
        return stored
      } finally {
        await rm(arriving, { force: true })
      }
    },
    read: (sha256) => readFile(placeOf(sha256)),
    stream: (sha256) => createReadStream(placeOf(sha256)),
  }
}

async function writeHashed(content: Readable, place: string): Promise<StoredFile> {
  const hash = createHash('sha256')
  let bytes = 0
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  await pipeline(content, counted, createWriteStream(place, { flush: true }))
  return { sha256: hash.digest('hex'), bytes }
}

/** Without this a crash can forget the name although the content is on disk. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
