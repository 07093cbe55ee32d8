import { Readable } from 'node:stream'
import type { Language } from '../../../../kernel/language.ts'
import type { Context } from '../../../../platform/command/use-case.ts'
import type { FileStore } from '../../../../platform/files/file-store.ts'
import { agendaDocument } from '../../documents/package/agenda-document.ts'
import { packageContents } from '../../queries/package/package-contents.ts'
import type { Edition } from '../../rules/package/editions.ts'
import type { PackageForm } from '../../rules/package/package-form.ts'
import { makePackage, type PackageTools } from './make-package.ts'
import { writeArchive } from './write-archive.ts'

interface Asked {
  readonly id: string
  readonly edition: Edition
  readonly form: PackageForm
  readonly language: Language
}

/** A meeting's papers as one file, for who writes it somewhere else. */
export async function exportPackage(
  tools: PackageTools & { readonly fileStore: FileStore },
  context: Context,
  { id, edition, form, language }: Asked,
): Promise<Readable> {
  const contents = await packageContents(context, { id, edition })
  if (form === 'zip') return writeArchive(tools, contents, language)
  if (form === 'docx') return Readable.from([await tools.printer.word(agendaDocument(contents, language))])
  return tools.made.stream(await makePackage(tools, contents, language))
}
