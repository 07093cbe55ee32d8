import yauzl from 'yauzl'
import { roomForPictures } from '../rules/taken-picture.ts'
import { inflate } from './open-package.ts'

/** The files of a package that stand at these paths, as far as there is room for them as they really inflate; what is too large is not there. */
export async function openMedia(
  bytes: Uint8Array,
  paths: ReadonlySet<string>,
  room = roomForPictures,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const media = new Map<string, Uint8Array>()
  if (paths.size === 0) return media
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  let left = room
  for await (const entry of zip.eachEntry()) {
    const path = entry.fileName.replace(/^\//, '')
    if (!paths.has(path) || media.has(path)) continue
    try {
      const file = await inflate(zip, entry, left)
      left -= file.length
      media.set(path, file)
    } catch {
      // Damaged or too large: the document is read all the same, and its picture counted among those that are left out.
    }
  }
  return media
}
