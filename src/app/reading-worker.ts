import { inspectFile, readDocument } from '../modules/documents/formats/index.ts'
import { inspectionOf } from '../modules/documents/rules/inspection.ts'
import { Unreadable } from '../modules/documents/rules/reading.ts'
import type { PaperRead } from '../modules/imports/rules/paper-read.ts'
import { recognise } from '../modules/imports/rules/recognise.ts'
import { serveTasks } from '../platform/isolation/serve-tasks.ts'

/** Runs in a worker thread of its own: a bad file can spend this thread's time and memory, and nothing else's. */
serveTasks(async ({ bytes, fileName }: { readonly bytes: Uint8Array; readonly fileName: string }): Promise<PaperRead> => {
  try {
    const reading = await readDocument(bytes, fileName)
    const recognition = recognise(reading)
    if ('refusal' in recognition) return { reading, refusal: recognition.refusal }
    return { reading, recognised: recognition, inspection: inspectionOf(await inspectFile(bytes, fileName)) }
  } catch (error) {
    if (error instanceof Unreadable) return { refusal: error.refusal }
    throw error
  }
})
