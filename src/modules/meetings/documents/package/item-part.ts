import type { Language } from '../../../../kernel/language.ts'
import { formatTime } from '../../../../ui/dates.ts'
import type { PrintedBlock, PrintedPart } from '../../../documents/rules/printed-document.ts'
import type { PackagedItem } from '../../rules/package/package-contents.ts'
import { picturesAmong } from '../../rules/pictures-among.ts'
import { recommendationParts } from '../../pages/recommendation-parts.ts'
import { wordFor } from '../../../../ui/word-for.ts'
import { words } from '../../pages/words.ts'

/** An item on paper, as its reader may see it; its attachments' own pages are laid behind it by whoever prints them. */
export function itemPart(item: PackagedItem, language: Language): PrintedPart {
  const all = words(language)
  const t = all.packaged.paper
  const facts = factsOf(item, language)
  const blocks: PrintedBlock[] = [
    ...(facts ? [{ kind: 'remark' as const, text: facts }] : []),
    ...(item.open || item.sections.length + item.lines.length === 0 ? [] : [{ kind: 'notice' as const, text: t.closedNotice }]),
    ...(item.internalNote ? [{ kind: 'notice' as const, text: t.internalNote(item.internalNote) }] : []),
  ]
  const parts = [...recommendation(item, language), ...conclusion(item, language), ...sections(item, language), ...remarks(item, language)]
  if (item.title === undefined || (!item.open && parts.length === 0 && item.attachments.length === 0))
    blocks.push({ kind: 'notice', text: t.withheld })
  else if (parts.length === 0 && item.attachments.length + item.withheldAttachments === 0)
    blocks.push({ kind: 'remark', text: t.nothingInItem })
  return {
    heading: item.title ?? all.withheld.title,
    number: item.number,
    anchor: anchorOfItem(item),
    blocks,
    parts: [...parts, ...attachmentList(item, language)],
  }
}

/** Running text with those pictures in it that are among the attachments that the reader may see. */
function running({ attachments }: PackagedItem, markdown: string): PrintedBlock {
  return { kind: 'markdown', markdown, pictures: picturesAmong(attachments) }
}

function anchorOfItem({ number }: Pick<PackagedItem, 'number'>): string {
  return `item-${number}`
}

export function anchorOfAttachment({ id }: { readonly id: string }): string {
  return `attachment-${id}`
}

function factsOf(item: PackagedItem, language: Language): string {
  const all = words(language)
  const t = all.packaged.paper
  const presenters = item.lines.filter(({ kind }) => kind === 'presenter').map(({ text }) => text)
  return [
    item.type ? wordFor(all.types, item.type) : item.typeAsWritten,
    !item.open && t.closed,
    item.late && t.late,
    item.startsAt && t.startsAt(formatTime(item.startsAt)),
    item.minutesAllotted && t.minutes(item.minutesAllotted),
    presenters.length > 0 && all.item.presentedBy(presenters.join(', ')),
    ...item.references.map(({ number, kind }) => (kind === 'document' ? all.item.document(number) : all.item.reference(number))),
  ]
    .flatMap((fact) => (fact ? [fact.length < 30 ? fact.replaceAll(' ', '\u00a0') : fact] : []))
    .join(' · ')
}

/** Each "at", unless the words of the section say them already. */
function recommendation(item: PackagedItem, language: Language): PrintedPart[] {
  const { lines, sections } = item
  const recommended = lines.filter(({ kind }) => kind === 'recommendation')
  const section = sections.find(({ kind }) => kind === 'recommendation')
  if (recommended.length === 0 && !section?.body.trim()) return []
  const said = section && recommendationParts(section.body, recommended)
  const list: PrintedBlock = {
    kind: 'list',
    ordered: true,
    entries: recommended.map(({ text }) => (/^\p{Ll}/u.test(text) && !/^at\b/.test(text) ? `at ${text}` : text)),
  }
  return [
    {
      heading: section?.heading ?? words(language).item.recommendation,
      unlisted: true,
      blocks: [...(section?.body.trim() ? [running(item, section.body)] : []), ...(said || recommended.length === 0 ? [] : [list])],
    },
  ]
}

function conclusion(item: PackagedItem, language: Language): PrintedPart[] {
  const { conclusion: concluded, publicDecision } = item
  const t = words(language)
  return [
    ...(concluded ? [{ heading: t.item.conclusion, unlisted: true, blocks: [running(item, concluded)] }] : []),
    ...(publicDecision
      ? [{ heading: t.packaged.paper.publicDecision, unlisted: true, blocks: [{ kind: 'markdown' as const, markdown: publicDecision }] }]
      : []),
  ]
}

function sections(item: PackagedItem, language: Language): PrintedPart[] {
  const t = words(language)
  const drawn = (kind: string) =>
    kind === 'recommendation' ||
    (kind === 'conclusion' && item.conclusion !== null) ||
    (kind === 'attachments' && item.attachments.length > 0)
  return [
    ...item.sections
      .filter(({ kind, body }) => !drawn(kind) && body.trim() !== '')
      .map(({ kind, heading, body }): PrintedPart => {
        const title = heading ?? (kind === 'other' ? undefined : wordFor(t.sectionKinds, kind))
        return { ...(title && { heading: title }), unlisted: true, blocks: [running(item, body)] }
      }),
    ...(item.unplaced
      ? [
          {
            heading: t.item.unplaced,
            unlisted: true,
            blocks: item.unplaced.split('\n\n').map((text) => ({ kind: 'paragraph' as const, text })),
          },
        ]
      : []),
  ]
}

function remarks({ lines }: PackagedItem, language: Language): PrintedPart[] {
  const t = words(language).item
  return (
    [
      ['reservation', t.reservations],
      ['not-participating', t.notParticipating],
    ] as const
  ).flatMap(([wanted, heading]) => {
    const entries = lines.filter(({ kind }) => kind === wanted).map(({ text }) => text)
    return entries.length > 0 ? [{ heading, unlisted: true, blocks: [{ kind: 'list' as const, ordered: false, entries }] }] : []
  })
}

function attachmentList(item: PackagedItem, language: Language): PrintedPart[] {
  const t = words(language).packaged.paper
  if (item.attachments.length + item.withheldAttachments === 0) return []
  const entries = item.attachments.map((attachment) => ({
    text: [
      `${t.attachment(attachment.number)}: ${attachment.title}`,
      ...[!attachment.open && t.closedAttachment, attachment.handout && t.handout, !attachment.file && t.noFile].filter(Boolean),
    ].join(' · '),
    anchor: anchorOfAttachment(attachment),
  }))
  return [
    {
      heading: t.attachments,
      unlisted: true,
      blocks: [
        ...(entries.length > 0 ? [{ kind: 'references' as const, entries }] : []),
        ...(item.withheldAttachments > 0 ? [{ kind: 'remark' as const, text: t.withheldAttachments(item.withheldAttachments) }] : []),
      ],
    },
  ]
}
