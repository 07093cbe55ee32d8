import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { refuseIf } from '../../../kernel/refusal.ts'
import { type Context, command, query } from '../../../platform/command/use-case.ts'
import type { FileStore, StoredFile } from '../../../platform/files/file-store.ts'
import { insertFile } from '../../documents/index.ts'
import { cleanFileName } from '../../documents/rules/file-name.ts'
import { mediaTypeOf } from '../../documents/rules/media-types.ts'
import { insertBatch } from '../repository/batches.ts'
import { insertPapers } from '../repository/papers.ts'
import { mayImport } from '../rules/paper-states.ts'
import { filesAtMost, whyNotReceive } from '../rules/why-not-receive.ts'

export interface HandedIn {
  readonly name: string
  readonly content: Readable | Uint8Array
}

/** Keeps every file as it is, whatever it is, and puts it in line to be read. */
export async function receivePapers(
  context: Context,
  { files, fileStore }: { readonly files: AsyncIterable<HandedIn> | Iterable<HandedIn>; readonly fileStore: FileStore },
): Promise<{ batchId: string; paperIds: string[] }> {
  await askToReceive(context, undefined)
  const stored: StoredUpload[] = []
  let arrived = 0
  for await (const { name, content } of files) {
    arrived++
    if (arrived <= filesAtMost) stored.push({ name: cleanFileName(name), ...(await fileStore.store(content)) })
    // Read to its end all the same: a browser hears the answer only when all it sends has been taken.
    else if (content instanceof Readable) await finished(content.resume())
  }
  return enterPapers(context, { files: stored, arrived })
}

type StoredUpload = StoredFile & { readonly name: string }

interface Received {
  readonly files: readonly StoredUpload[]
  readonly arrived: number
}

/** Before the first byte is stored: a stranger may not fill the disk. */
const askToReceive = query('imports.ask-to-receive', async ({ actor, permit }) => permit(mayImport(actor)))

const enterPapers = command('imports.receive-papers', async ({ actor, now, db, permit, record }, { files, arrived }: Received) => {
  permit(mayImport(actor))
  refuseIf(whyNotReceive(arrived))
  const batchId = await insertBatch(
    db,
    actor.kind === 'person' ? { name: actor.name, id: actor.personId } : { name: actor.kind === 'system' ? actor.name : '', id: null },
    now,
  )
  for (const file of files) await insertFile(db, { ...file, mediaType: mediaTypeOf(file.name) }, now)
  const paperIds = await insertPapers(db, batchId, files, now)
  await record({ event: 'papers.received', subject: { kind: 'import', id: batchId }, details: { files: files.map(({ name }) => name) } })
  return { batchId, paperIds }
})
