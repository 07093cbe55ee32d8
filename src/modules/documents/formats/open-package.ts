import yauzl from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import { Unreadable } from '../rules/reading.ts'

export interface PackageLimits {
  readonly entries: number
  /** All XML parts together, as they really inflate. */
  readonly inflatedBytes: number
  /** What the directory declares for the whole package, pictures included. */
  readonly declaredBytes: number
}

export const packageLimits: PackageLimits = { entries: 5000, inflatedBytes: 48 * 1024 * 1024, declaredBytes: 1024 * 1024 * 1024 }

const xml = /\.(?:xml|rels|vml)$/i

/**
 * The XML parts of an Office package by their path, and those others whose path is wanted too.
 *
 * @throws Unreadable documents/zip-bomb, documents/encrypted, documents/damaged
 */
export async function openPackage(
  bytes: Uint8Array,
  limits = packageLimits,
  alsoWanted?: RegExp,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)).catch(damaged)
  if (zip.entryCount > limits.entries) throw bomb('entries')
  const parts = new Map<string, Uint8Array>()
  let declared = 0
  let inflated = 0
  try {
    for await (const entry of zip.eachEntry()) {
      declared += entry.uncompressedSize
      if (declared > limits.declaredBytes) throw bomb('declared')
      if (entry.isEncrypted()) throw new Unreadable('documents/encrypted')
      if (!xml.test(entry.fileName) && entry.fileName !== 'mimetype' && !alsoWanted?.test(entry.fileName)) continue
      const part = await inflate(zip, entry, limits.inflatedBytes - inflated)
      inflated += part.length
      parts.set(entry.fileName.replace(/^\//, ''), part)
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : damaged(error)
  }
  return parts
}

/** Counts what comes out rather than trusting what the directory says. @throws Unreadable documents/zip-bomb */
export async function inflate(zip: ZipFile, entry: Entry, room: number): Promise<Uint8Array> {
  if (entry.uncompressedSize > room) throw bomb('declared')
  const stream = await zip.openReadStreamPromise(entry)
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    length += (chunk as Buffer).length
    if (length > room) {
      stream.destroy()
      throw bomb('inflated')
    }
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}

function bomb(limit: string): Unreadable {
  return new Unreadable('documents/zip-bomb', { limit })
}

function damaged(error: unknown): never {
  throw new Unreadable('documents/damaged', { reason: error instanceof Error ? error.message : 'zip' })
}
