import type { Language } from '../../../../kernel/language.ts'
import type { PackageContents } from '../../rules/package/package-contents.ts'
import { attachmentFileName, differentNames, safeFileName } from '../../rules/package/file-names.ts'
import { wordFor } from '../../../../ui/word-for.ts'
import { words } from '../../pages/words.ts'
import { titleOfMeeting } from './agenda-document.ts'

interface ArchiveList {
  readonly names: { readonly pdf: string; readonly word: string; readonly list: string; readonly checksums: string }
  readonly files: readonly { readonly name: string; readonly sha256: string }[]
  /** What is in it and what is not, for people. */
  readonly list: string
  /** As `sha256sum --check` reads it. */
  readonly checksums: string
}

/** @param present contents of the files that are there */
export function archiveList(
  contents: PackageContents,
  present: ReadonlySet<string>,
  written: { readonly pdf: string; readonly word: string },
  language: Language,
): ArchiveList {
  const all = words(language)
  const t = all.packaged.files
  const kind = t.agenda(wordFor(all.states, contents.meeting.state))
  const names = { pdf: safeFileName(`${kind}.pdf`), word: safeFileName(`${kind}.docx`), list: t.list, checksums: t.checksums }
  const attached = contents.items.flatMap(({ attachments }) => attachments)
  const there = attached.flatMap(({ number, title, file }) => (file && present.has(file.sha256) ? [{ number, title, file }] : []))
  const fileNames = differentNames(there.map(attachmentFileName))
  const files = there.map(({ file }, at) => ({ name: `${t.folder}/${fileNames[at]!}`, sha256: file.sha256 }))
  const missing = attached.filter(({ file }) => !file || !present.has(file.sha256))
  const withheld = {
    items: contents.items.filter(
      ({ open, title, sections, lines }) => !open && (title === undefined || sections.length + lines.length === 0),
    ).length,
    attachments: contents.items.reduce((sum, { withheldAttachments }) => sum + withheldAttachments, 0),
  }
  const lines = [
    t.listTitle(titleOfMeeting(contents, language).replaceAll('\u00a0', ' '), all.packaged.editions[contents.edition]),
    all.packaged.from(wordFor(all.states, contents.meeting.state), contents.meeting.version),
    '',
    names.pdf,
    names.word,
    ...files.map(({ name }) => name),
    '',
    ...missing.map(({ number, title, file }) =>
      t.listMissing(`${all.packaged.paper.attachment(number)}: ${title}`, all.packaged.paper.trouble[file ? 'missing' : 'no-file']),
    ),
    ...(withheld.items + withheld.attachments > 0 ? [t.withheld(withheld.items, withheld.attachments)] : []),
  ]
  const sums = [{ name: names.pdf, sha256: written.pdf }, { name: names.word, sha256: written.word }, ...files]
  return {
    names,
    files,
    list: `${lines.join('\r\n').trimEnd()}\r\n`,
    checksums: sums.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(''),
  }
}
