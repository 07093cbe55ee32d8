import { createHash } from 'node:crypto'
import type { Language } from '../../../../kernel/language.ts'
import type { MadeFiles } from '../../../../platform/files/made-files.ts'
import type { ExaminedFile, Printer } from '../../../documents/rules/printer.ts'
import { packageDocument } from '../../documents/package/package-document.ts'
import type { PackageContents } from '../../rules/package/package-contents.ts'

export interface PackageTools {
  readonly printer: Printer
  readonly made: MadeFiles
}

/** Raised when the same contents would look different on paper. */
const edition = 1

/** What a package is kept under: all that is in it, so that another version, reader or language is another package. */
export function packageKey(contents: PackageContents, language: Language): string {
  return createHash('sha256')
    .update(JSON.stringify([edition, language, contents]))
    .digest('hex')
}

/** Makes the joined PDF unless it is there, and keeps it. @returns its key */
export async function makePackage(
  { printer, made }: PackageTools,
  contents: PackageContents,
  language: Language,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<string> {
  const key = packageKey(contents, language)
  if ((await made.find(key)) !== undefined) return key
  const { document, insertions } = packageDocument(contents, await examineFiles(printer, contents, onProgress), language)
  await printer.joined(document, insertions, key)
  return key
}

/** By content: a file that is attached twice is looked into once. */
export async function examineFiles(
  printer: Printer,
  { items }: PackageContents,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<Map<string, ExaminedFile>> {
  const wanted = [...new Set(items.flatMap(({ attachments }) => attachments.flatMap(({ file }) => file?.sha256 ?? [])))]
  const examined = new Map<string, ExaminedFile>()
  for (const sha256 of wanted) {
    onProgress(examined.size, wanted.length)
    examined.set(sha256, await printer.examine(sha256))
  }
  onProgress(wanted.length, wanted.length)
  return examined
}
