import { Refused } from '../kernel/refusal.ts'
import { writePdf, writeWord } from '../modules/documents/formats/index.ts'
import { serveTasks } from '../platform/isolation/serve-tasks.ts'
import type { Printed, PrintTask } from './printing-tools.ts'

/** Runs in a worker thread of its own: what is printed may be large, and the server goes on answering meanwhile. */
serveTasks(async (task: PrintTask): Promise<Printed> => {
  try {
    return await print(task)
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal }
    throw error
  }
})

async function print(task: PrintTask): Promise<Printed> {
  switch (task.kind) {
    case 'pdf':
      return { bytes: (await writePdf(task.document, task.chromium)).bytes }
    case 'word':
      return { bytes: await writeWord(task.document) }
  }
}
