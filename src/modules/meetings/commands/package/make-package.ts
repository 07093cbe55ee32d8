import type { Language } from '../../../../kernel/language.ts'
import type { MadeFiles } from '../../../../platform/files/made-files.ts'
import type { ExaminedFile, Printer } from '../../../documents/rules/printer.ts'
import { packageDocument } from '../../documents/package/package-document.ts'
import { packageKey } from '../../documents/package/package-key.ts'
import type { PackageContents } from '../../rules/package/package-contents.ts'

export interface PackageTools {
  readonly printer: Printer
  readonly made: MadeFiles
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
