import path from 'node:path'
import { LastUsed } from '../kernel/last-used.ts'
import { type Refusal, Refused } from '../kernel/refusal.ts'
import type { PrintedDocument } from '../modules/documents/rules/printed-document.ts'
import type { ExaminedFile, Insertion, JoinedFile, Printer } from '../modules/documents/rules/printer.ts'
import { isolatedWorker } from '../platform/isolation/isolated-worker.ts'
import { projectFolder } from '../platform/settings/project-folder.ts'
import { findBrowser } from './find-browser.ts'

/** A meeting's package of hundreds of pages takes seconds; what takes minutes is stuck. */
const limits = { timeInMilliseconds: 120_000, memoryInMegabytes: 768 }

export type PrintTask =
  | { readonly kind: 'pdf'; readonly document: PrintedDocument; readonly chromium: string | undefined; readonly filesFolder: string }
  | { readonly kind: 'word' | 'html'; readonly document: PrintedDocument; readonly filesFolder: string }
  | { readonly kind: 'examine'; readonly sha256: string; readonly filesFolder: string }
  | {
      readonly kind: 'joined'
      readonly document: PrintedDocument
      readonly insertions: readonly Insertion[]
      readonly key: string
      readonly chromium: string | undefined
      readonly filesFolder: string
    }

export type Printed =
  | { readonly bytes: Uint8Array }
  | { readonly html: string }
  | { readonly examined: ExaminedFile }
  | { readonly joined: JoinedFile }
  | { readonly refusal: Refusal }

/** Prints in a worker thread, one document after the other. */
export function printingTools(filesFolder: string): { readonly printer: Printer; readonly close: () => Promise<void> } {
  const worker = isolatedWorker<PrintTask, Printed>(path.join(projectFolder, 'dist', 'printing-worker.js'), limits)
  const chromium = findBrowser(process.env)
  // A file is known by its content, so what was found in it stays true.
  const examined = new LastUsed<ExaminedFile>(10_000)

  async function run<Key extends 'bytes' | 'html' | 'examined' | 'joined'>(task: PrintTask, key: Key) {
    const printed = await worker.run(task)
    if ('refusal' in printed) throw new Refused(printed.refusal)
    return (printed as Extract<Printed, Record<Key, unknown>>)[key]
  }

  return {
    close: () => worker.close(),
    printer: {
      pdf: (document) => run({ kind: 'pdf', document, chromium, filesFolder }, 'bytes'),
      word: (document) => run({ kind: 'word', document, filesFolder }, 'bytes'),
      html: (document) => run({ kind: 'html', document, filesFolder }, 'html'),
      async examine(sha256) {
        const known = examined.find(sha256)
        if (known) return known
        const found = await run({ kind: 'examine', sha256, filesFolder }, 'examined')
        if (found.trouble !== 'missing') examined.keep(sha256, found, 1)
        return found
      },
      joined: (document, insertions, key) => run({ kind: 'joined', document, insertions, key, chromium, filesFolder }, 'joined'),
    },
  }
}
