import path from 'node:path'
import type { PaperRead, PaperReader } from '../modules/imports/rules/paper-read.ts'
import type { UnreadableCode } from '../modules/documents/rules/reading.ts'
import { isolatedWorker, TaskFailed } from '../platform/isolation/isolated-worker.ts'
import { projectFolder } from '../platform/settings/project-folder.ts'

const limits = { timeInMilliseconds: 30_000, memoryInMegabytes: 512 }

const codes: Record<TaskFailed['reason'], UnreadableCode> = {
  'too-slow': 'documents/too-slow',
  'too-much-memory': 'documents/too-much-memory',
  crashed: 'documents/damaged',
}

/** Reads papers in a worker thread; what goes over its limits is a paper that cannot be read, not a server that stops. */
export function readingTools(): { readonly reader: PaperReader; readonly close: () => Promise<void> } {
  const worker = isolatedWorker<{ bytes: Uint8Array; fileName: string }, PaperRead>(
    path.join(projectFolder, 'dist', 'reading-worker.js'),
    limits,
  )
  return {
    close: () => worker.close(),
    async reader(bytes, fileName) {
      try {
        return await worker.run({ bytes, fileName })
      } catch (error) {
        if (!(error instanceof TaskFailed)) throw error
        return {
          refusal: {
            code: codes[error.reason],
            values: { seconds: limits.timeInMilliseconds / 1000, megabytes: limits.memoryInMegabytes },
          },
        }
      }
    },
  }
}
