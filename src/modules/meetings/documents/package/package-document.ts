import type { Language } from '../../../../kernel/language.ts'
import { formatBytes } from '../../../../ui/numbers.ts'
import { isImageName } from '../../../documents/rules/image-address.ts'
import type { PrintedBlock, PrintedDocument, PrintedPart } from '../../../documents/rules/printed-document.ts'
import type { ExaminedFile, Insertion } from '../../../documents/rules/printer.ts'
import type { PackageContents, PackagedAttachment, PackagedItem } from '../../rules/package/package-contents.ts'
import { wordFor } from '../../../../ui/word-for.ts'
import { words } from '../../pages/words.ts'
import { agendaDocument } from './agenda-document.ts'
import { anchorOfAttachment } from './item-part.ts'

/** By content: what each attached file is. */
export type Examined = ReadonlyMap<string, ExaminedFile>

type AttachedFile = NonNullable<PackagedAttachment['file']>

export interface Package {
  readonly document: PrintedDocument
  readonly insertions: readonly Insertion[]
}

/** The whole package: every item, and behind it a page for each of its attachments, after which the attachment's own pages come. */
export function packageDocument(contents: PackageContents, examined: Examined, language: Language): Package {
  const agenda = agendaDocument(contents, language)
  const items = new Map(contents.items.map((item) => [item.number, item]))
  let paged = false
  const parts = agenda.parts.map((part) => {
    const item = part.number === undefined ? undefined : items.get(part.number)
    const fronts =
      item?.attachments.flatMap((attachment) => (attachment.file ? [front(attachment, attachment.file, examined, language)] : [])) ?? []
    const startsPage = paged
    paged = fronts.length > 0
    return { ...part, startsPage, parts: [...(part.parts ?? []), ...fronts] }
  })
  const document = {
    ...agenda,
    cover: true,
    contents: true,
    parts: [...parts, { ...about(contents, examined, language), startsPage: true }],
  }
  return { document, insertions: insertionsOf(contents.items, examined, language) }
}

/** What it is, and why it does not follow where it does not. One of which only the title is known has no page. */
function front(attachment: PackagedAttachment, file: AttachedFile, examined: Examined, language: Language): PrintedPart {
  const t = words(language).packaged.paper
  const found = examined.get(file.sha256)
  const there = found && found.trouble !== 'missing' ? found : undefined
  const facts = [
    { term: t.file, value: file.name },
    ...(there ? [{ term: t.size, value: formatBytes(there.bytes, language) }] : []),
    ...(there && there.pages > 0 ? [{ term: t.pages, value: String(there.pages) }] : []),
    { term: t.checksum, value: file.sha256 },
  ]
  const blocks: PrintedBlock[] = [
    { kind: 'facts', facts },
    ...(attachment.open ? [] : [{ kind: 'remark' as const, text: t.closedAttachment }]),
    ...(isShown(file, found)
      ? [{ kind: 'picture' as const, sha256: file.sha256, alternative: attachment.title }]
      : [
          found && !found.trouble
            ? { kind: 'remark' as const, text: t.follows(found.pages) }
            : { kind: 'notice' as const, text: t.trouble[found?.trouble ?? 'missing'] },
        ]),
    ...(found && !found.trouble && !found.tagged ? [{ kind: 'notice' as const, text: t.untagged }] : []),
  ]
  return {
    heading: attachment.title,
    number: t.attachment(attachment.number),
    anchor: anchorOfAttachment(attachment),
    startsPage: true,
    pagesToCome: found?.pages ?? 0,
    blocks,
  }
}

/** A picture has no pages of its own and stands on the one in front. */
function isShown({ name }: AttachedFile, found: ExaminedFile | undefined): boolean {
  return found?.trouble === 'not-pdf' && isImageName(name)
}

function insertionsOf(items: readonly PackagedItem[], examined: Examined, language: Language): Insertion[] {
  const t = words(language).packaged.paper
  return items
    .flatMap(({ attachments }) => attachments)
    .flatMap((attachment) => {
      const { file, number, title } = attachment
      if (!file || (examined.get(file.sha256)?.pages ?? 0) === 0) return []
      return [{ after: anchorOfAttachment(attachment), sha256: file.sha256, title: `${t.attachment(number)}: ${title}` }]
    })
}

/** What is in it, what is not, and what who listens to it should know. */
function about({ items, edition, meeting }: PackageContents, examined: Examined, language: Language): PrintedPart {
  const all = words(language)
  const t = all.packaged.paper
  const attachments = items.flatMap((item) => item.attachments)
  const state = (attachment: PackagedAttachment) => attachment.file && examined.get(attachment.file.sha256)
  const named = ({ number, title }: PackagedAttachment) => `${t.attachment(number)}: ${title}`
  const joined = attachments.filter(
    (attachment) =>
      (state(attachment)?.pages ?? 0) > 0 || (attachment.file && isShown(attachment.file, examined.get(attachment.file.sha256))),
  )
  const untagged = joined.filter((attachment) => state(attachment)!.pages > 0 && !state(attachment)!.tagged)
  const left = attachments.filter((attachment) => !joined.includes(attachment))
  const list = (all: readonly PackagedAttachment[]): PrintedBlock => ({
    kind: 'references',
    entries: all.map((attachment) => ({ text: named(attachment), anchor: anchorOfAttachment(attachment) })),
  })
  return {
    heading: t.about,
    anchor: 'about',
    blocks: [
      { kind: 'paragraph', text: t.aboutText(all.packaged.editions[edition], meeting.version, wordFor(all.states, meeting.state)) },
      ...(attachments.length > 0 ? [{ kind: 'paragraph' as const, text: t.joined(joined.length, attachments.length) }] : []),
    ],
    parts: [
      ...(left.length > 0 ? [{ heading: t.leftOut, unlisted: true, blocks: [list(left)] }] : []),
      {
        heading: t.accessibility,
        unlisted: true,
        blocks: [
          { kind: 'paragraph', text: untagged.length > 0 ? t.partlyAccessible : t.accessible },
          ...(untagged.length > 0 ? [list(untagged)] : []),
        ],
      },
    ],
  }
}
