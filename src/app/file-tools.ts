import path from 'node:path'
import type { FileLook, FileRead, FileTools } from '../modules/documents/rules/file-tools.ts'
import type { UnreadableCode } from '../modules/documents/rules/reading.ts'
import type { ReadingWishes } from '../modules/documents/rules/taken-picture.ts'
import { isolatedWorker, TaskFailed } from '../platform/isolation/isolated-worker.ts'
import { projectFolder } from '../platform/settings/project-folder.ts'

const limits = { timeInMilliseconds: 30_000, memoryInMegabytes: 512 }

const codes: Record<TaskFailed['reason'], UnreadableCode> = {
  'too-slow': 'documents/too-slow',
  'too-much-memory': 'documents/too-much-memory',
  crashed: 'documents/damaged',
}

export interface FileTask {
  readonly kind: 'inspect' | 'read'
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly wishes?: ReadingWishes
}

/** Looks into what people attach, and reads what they paste, in a worker thread within limits. */
export function fileTools(): { readonly files: FileTools; readonly close: () => Promise<void> } {
  const worker = isolatedWorker<FileTask, FileLook | FileRead>(path.join(projectFolder, 'dist', 'file-worker.js'), limits)
  return {
    close: () => worker.close(),
    files: {
      async inspect(bytes, fileName) {
        try {
          return (await worker.run({ kind: 'inspect', bytes, fileName })) as FileLook
        } catch (error) {
          // It is kept all the same; that nobody has looked into it stops it at the gate.
          if (error instanceof TaskFailed) return { packageOf: [] }
          throw error
        }
      },
      async read(bytes, fileName, wishes) {
        try {
          return (await worker.run({ kind: 'read', bytes, fileName, ...(wishes && { wishes }) })) as FileRead
        } catch (error) {
          if (!(error instanceof TaskFailed)) throw error
          const values = { seconds: limits.timeInMilliseconds / 1000, megabytes: limits.memoryInMegabytes }
          return { refusal: { code: codes[error.reason], values } }
        }
      },
    },
  }
}
