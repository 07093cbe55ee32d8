import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { Language } from '../../../../kernel/language.ts'
import type { FileStore } from '../../../../platform/files/file-store.ts'
import type { Printer } from '../../../documents/rules/printer.ts'
import { agendaDocument } from '../../documents/package/agenda-document.ts'
import { archiveList } from '../../documents/package/archive-list.ts'
import type { PackageContents } from '../../rules/package/package-contents.ts'
import { examineFiles } from './make-package.ts'

/** Everything as files: the items as PDF and Word, each attachment as it came in, what is in it, and checksums. It is sent while it is read. */
export async function writeArchive(
  { printer, fileStore }: { readonly printer: Printer; readonly fileStore: FileStore },
  contents: PackageContents,
  language: Language,
): Promise<Readable> {
  const agenda = agendaDocument(contents, language)
  const present = new Set(
    [...(await examineFiles(printer, contents))].flatMap(([sha256, { trouble }]) => (trouble === 'missing' ? [] : [sha256])),
  )
  const [pdf, word] = [await printer.pdf(agenda), await printer.word(agenda)]
  const written = { pdf: checksum(pdf), word: checksum(word) }
  const { names, files, list, checksums } = archiveList(contents, present, written, language)
  const zip = new ZipFile()
  zip.addBuffer(Buffer.from(list), names.list)
  zip.addBuffer(Buffer.from(checksums), names.checksums)
  zip.addBuffer(Buffer.from(pdf), names.pdf)
  zip.addBuffer(Buffer.from(word), names.word)
  for (const { name, sha256 } of files)
    // Opened one after the other, when it is its turn. What is packed already would only be packed again.
    zip.addReadStreamLazy(name, { compress: !/\.(pdf|docx|xlsx|pptx|zip|jpe?g|png)$/i.test(name) }, (give) =>
      give(null, fileStore.stream(sha256)),
    )
  zip.end()
  return zip.outputStream as unknown as Readable
}

function checksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
