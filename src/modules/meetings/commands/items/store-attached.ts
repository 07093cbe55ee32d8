import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { Refusal } from '../../../../kernel/refusal.ts'
import type { FileStore } from '../../../../platform/files/file-store.ts'
import type { ArrivingFile } from '../../../../platform/http/doors.ts'
import { cleanFileName } from '../../../documents/rules/file-name.ts'
import type { FileTools } from '../../../documents/rules/file-tools.ts'
import type { Inspection } from '../../../documents/rules/inspection.ts'
import { whyNotKeepProgram } from '../../../documents/rules/program-file.ts'
import { largestAttachmentInBytes, whyTooLargeToAttach } from '../../rules/items/why-not-attach.ts'

export interface AttachmentTools {
  readonly fileStore: FileStore
  readonly files: FileTools
}

/** A file that has arrived: kept and looked into, or refused. */
export interface ArrivedFile {
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  readonly inspection?: Inspection | undefined
  readonly packageOf: readonly string[]
  readonly refusal?: Refusal | undefined
}

class TooLarge extends Error {}

/** What is larger is kept, but only its beginning is looked at: a person must open it before everyone may. */
const lookedIntoInBytes = 50 * 1024 * 1024

/** Keeps every file that may be kept. A browser hears the answer only when all it sends has been taken, so all is read to its end. */
export async function storeAttached(arriving: AsyncIterable<ArrivingFile>, tools: AttachmentTools): Promise<ArrivedFile[]> {
  const arrived: ArrivedFile[] = []
  try {
    for await (const { name, content } of arriving) arrived.push(await storeOne({ name: cleanFileName(name), content }, tools))
  } catch (error) {
    // The server stops at what no form may hold; what was too large before that has its own sentence.
    if (!((error as { statusCode?: number }).statusCode === 413 && arrived.some(({ refusal }) => refusal))) throw error
  }
  return arrived
}

async function storeOne({ name, content }: ArrivingFile, { fileStore, files }: AttachmentTools): Promise<ArrivedFile> {
  try {
    const stored = await fileStore.store(Readable.from(upTo(content, largestAttachmentInBytes)))
    const look =
      stored.bytes > lookedIntoInBytes
        ? await lookAtBeginning(fileStore, stored.sha256)
        : await files.inspect(await fileStore.read(stored.sha256), name)
    if ('refusal' in look) return { name, ...stored, packageOf: [], refusal: { ...look.refusal, values: { ...look.refusal.values, name } } }
    return { name, ...stored, ...look }
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error
    await finished(content.resume())
    return { name, sha256: '', bytes: 0, packageOf: [], refusal: whyTooLargeToAttach(name) }
  }
}

async function lookAtBeginning(
  fileStore: FileStore,
  sha256: string,
): Promise<Pick<ArrivedFile, 'packageOf'> | { readonly refusal: Refusal }> {
  const stream = fileStore.stream(sha256)
  for await (const chunk of stream) {
    stream.destroy()
    const refusal = whyNotKeepProgram(chunk as Buffer)
    if (refusal) return { refusal }
    break
  }
  return { packageOf: [] }
}

async function* upTo(content: Readable, most: number): AsyncGenerator<Buffer> {
  let bytes = 0
  for await (const chunk of content.iterator({ destroyOnReturn: false })) {
    bytes += (chunk as Buffer).length
    if (bytes > most) throw new TooLarge()
    yield chunk as Buffer
  }
}
