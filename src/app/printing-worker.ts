import { Refused } from '../kernel/refusal.ts'
import { examineAnnex, joinPdf, openPictures, writeHtml, writePdf, writeWord } from '../modules/documents/formats/index.ts'
import type { ExaminedFile, JoinedFile } from '../modules/documents/rules/printer.ts'
import { folderFileStore } from '../platform/files/file-store.ts'
import { madeFiles } from '../platform/files/made-files.ts'
import { serveTasks } from '../platform/isolation/serve-tasks.ts'
import { textsIn } from '../ui/texts-in.ts'
import type { PrintTask, Printed } from './printing-tools.ts'

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
      return { bytes: await wholePdf(task) }
    case 'word':
      return { bytes: await writeWord(task.document, stored(task)) }
    case 'html':
      return { html: writeHtml(task.document, await openPictures(task.document, stored(task))) }
    case 'examine':
      return { examined: await examine(task) }
    case 'joined':
      return { joined: await join(task) }
  }
}

/** Where the writer says no page numbers, they are stamped as onto strangers' pages. */
async function wholePdf(task: Extract<PrintTask, { kind: 'pdf' }>): Promise<Uint8Array> {
  const { document, chromium } = task
  const written = await writePdf(document, chromium, stored(task))
  if (written.numbered) return written.bytes
  return (await joinPdf(written.bytes, [], { page: sayPage(document.language), numbered: false })).bytes
}

async function examine({ sha256, filesFolder }: Extract<PrintTask, { kind: 'examine' }>): Promise<ExaminedFile> {
  const bytes = await stored({ filesFolder })(sha256)
  return bytes ? { ...(await examineAnnex(bytes)), bytes: bytes.length } : { bytes: 0, pages: 0, tagged: false, trouble: 'missing' }
}

async function join({ document, insertions, key, chromium, filesFolder }: Extract<PrintTask, { kind: 'joined' }>): Promise<JoinedFile> {
  const store = folderFileStore(filesFolder)
  const { bytes: base, ends, numbered } = await writePdf(document, chromium, stored({ filesFolder }))
  const pages = insertions.map(({ after, title, sha256 }) => ({ afterPage: ends[after] ?? 0, title, read: () => store.read(sha256) }))
  const whole = await joinPdf(base, pages, { page: sayPage(document.language), numbered })
  await madeFiles(filesFolder).keep(key, whole.bytes)
  return { bytes: whole.bytes.length, pages: whole.pages }
}

function stored({ filesFolder }: { readonly filesFolder: string }): (sha256: string) => Promise<Uint8Array | undefined> {
  const store = folderFileStore(filesFolder)
  return (sha256) => store.read(sha256).catch(() => undefined)
}

function sayPage(language: 'da' | 'en'): (page: number, pages: number) => string {
  return (page, pages) => textsIn(language).print.page(String(page), String(pages))
}
