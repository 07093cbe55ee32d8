import type { FileLook } from '../rules/file-tools.ts'
import { inspectionOf } from '../rules/inspection.ts'
import { packagesMarkedIn } from '../rules/package-mark.ts'
import { whyNotKeepProgram } from '../rules/program-file.ts'
import { Unreadable } from '../rules/reading.ts'
import { inspectFile } from './inspect-file.ts'
import { refuseForeign } from './refuse-foreign.ts'

/** Whether a file can go along with an item, and what a person must know of it before others get it. */
export async function lookInto(bytes: Uint8Array, fileName: string): Promise<FileLook> {
  const program = whyNotKeepProgram(bytes.subarray(0, 8))
  if (program) return { refusal: program }
  try {
    refuseForeign(bytes, fileName)
  } catch (error) {
    // What no reader of ours reads may still be an attachment: a picture, an old spreadsheet.
    if (error instanceof Unreadable && error.refusal.code !== 'documents/unknown-format') return { refusal: error.refusal }
    if (!(error instanceof Unreadable)) throw error
  }
  const inspected = await inspectFile(bytes, fileName)
  if (inspected.unread.some(({ why, of }) => why === 'encrypted' && of === fileName))
    return { refusal: new Unreadable('documents/encrypted').refusal }
  return { inspection: inspectionOf(inspected), packageOf: packagesMarkedIn(inspected.texts.map(({ text }) => text)) }
}
