import path from 'node:path'
import { type Refusal, Refused } from '../kernel/refusal.ts'
import type { PrintedDocument } from '../modules/documents/rules/printed-document.ts'
import type { Printer } from '../modules/documents/rules/printer.ts'
import { isolatedWorker } from '../platform/isolation/isolated-worker.ts'
import { projectFolder } from '../platform/settings/project-folder.ts'
import { findBrowser } from './find-browser.ts'

/** A meeting's package of hundreds of pages takes seconds; what takes minutes is stuck. */
const limits = { timeInMilliseconds: 120_000, memoryInMegabytes: 768 }

export type PrintTask =
  | { readonly kind: 'pdf'; readonly document: PrintedDocument; readonly chromium?: string | undefined }
  | { readonly kind: 'word'; readonly document: PrintedDocument }

export type Printed = { readonly bytes: Uint8Array } | { readonly refusal: Refusal }

/** Prints in a worker thread, one document after the other. */
export function printingTools(): { readonly printer: Printer; readonly close: () => Promise<void> } {
  const worker = isolatedWorker<PrintTask, Printed>(path.join(projectFolder, 'dist', 'printing-worker.js'), limits)
  const chromium = findBrowser(process.env)

  async function run(task: PrintTask) {
    const printed = await worker.run(task)
    if ('refusal' in printed) throw new Refused(printed.refusal)
    return printed
  }

  return {
    close: () => worker.close(),
    printer: {
      pdf: async (document) => (await run({ kind: 'pdf', document, chromium })).bytes,
      word: async (document) => (await run({ kind: 'word', document })).bytes,
    },
  }
}
