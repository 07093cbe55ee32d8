import { lookInto, readDocument } from '../modules/documents/formats/index.ts'
import type { FileLook, FileRead } from '../modules/documents/rules/file-tools.ts'
import { Unreadable } from '../modules/documents/rules/reading.ts'
import { serveTasks } from '../platform/isolation/serve-tasks.ts'
import type { FileTask } from './file-tools.ts'

/** Opens what people attach and paste, in a thread of its own, so that an import under way keeps nobody waiting. */
serveTasks(async ({ kind, bytes, fileName, wishes }: FileTask): Promise<FileLook | FileRead> => {
  if (kind === 'inspect') return lookInto(bytes, fileName)
  try {
    return { reading: await readDocument(bytes, fileName, wishes) }
  } catch (error) {
    if (error instanceof Unreadable) return { refusal: error.refusal }
    throw error
  }
})
