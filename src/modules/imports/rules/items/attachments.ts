import type { Span } from '../../../documents/rules/content-tree.ts'
import type { DraftAttachment } from '../draft.ts'
import { readAttachmentLine, saysNone, type AttachmentLine } from './attachment-line.ts'
import type { Line } from '../lines/lines.ts'
import type { SectionPart } from './sections.ts'

export interface AttachmentList {
  readonly attachments: readonly DraftAttachment[]
  /** Lines under the heading that belong to another matter: a footnote, a sentence. */
  readonly foreign: readonly Line[]
}

/** Pages show how many attachments there are. */
const isCount = /^\d{1,3}$/

export function attachmentsOf(section: SectionPart): AttachmentList {
  const attachments: DraftAttachment[] = []
  const foreign: Line[] = []
  let convention: AttachmentLine['convention'] | undefined
  let above: Line | undefined
  for (const line of section.lines) {
    if (saysNone(line.text) || isCount.test(line.text)) continue
    const entry = readAttachmentLine(line.text, line.marker)
    convention ??= entry?.convention
    if (!entry) foreign.push(line)
    else if (entry.convention === 'plain' && (convention === 'word' || convention === 'serial')) {
      if (above && mayWrap(attachments.at(-1)) && (above.block === line.block || continuesTitle(line)) && !isSentence(line))
        attachments.push(joined(attachments.pop()!, line))
      else foreign.push(line)
    } else if (convention === 'word' && entry.convention === 'serial' && isFootnote(line)) foreign.push(line)
    else if (entry.convention === 'plain' && above && mayWrap(attachments.at(-1)) && continuesTitle(line))
      attachments.push(joined(attachments.pop()!, line))
    else if (entry.convention === 'plain' && isSentence(line)) foreign.push(line)
    else attachments.push(attachmentAt(entry, line))
    above = line
  }
  return { attachments, foreign }
}

type Building = { -readonly [K in keyof DraftAttachment]: DraftAttachment[K] }

function attachmentAt(entry: AttachmentLine, line: Line): DraftAttachment {
  const places: Record<string, Span[]> = { title: [[line.start + entry.titleFrom, line.start + entry.titleTo]] }
  for (const field of ['number', 'id', 'recordReference'] as const) {
    const value = entry[field]
    const at = value === undefined ? -1 : line.text.indexOf(value)
    if (value !== undefined && at >= 0) places[field] = [[line.start + at, line.start + at + value.length]]
  }
  // One after another, in the draft's order: literals that spread their optional parts take many times as long.
  const attachment = {} as Building
  if (entry.number) attachment.number = entry.number
  attachment.title = entry.title
  if (entry.id) attachment.id = entry.id
  if (entry.recordReference !== undefined) attachment.recordReference = entry.recordReference
  if (entry.open !== undefined) attachment.open = entry.open
  attachment.mainDocument = entry.mainDocument
  attachment.places = places
  return attachment
}

/** A title wraps onto a few lines at most. */
const mostWraps = 6

function joined(attachment: DraftAttachment, line: Line): DraftAttachment {
  return {
    ...attachment,
    title: `${attachment.title} ${line.text.replace(/\s+/g, ' ')}`,
    places: { ...attachment.places, title: [...(attachment.places['title'] ?? []), [line.start, line.end]] },
  }
}

function mayWrap(attachment: DraftAttachment | undefined): boolean {
  return attachment !== undefined && (attachment.places['title']?.length ?? 0) < mostWraps
}

function continuesTitle(line: Line): boolean {
  return (
    line.kind === 'paragraph' &&
    /^[\p{Ll}(]/u.test(line.text) &&
    !/^\p{Ll}[\p{L}\d_-]*\.\w{3,4}$/u.test(line.text) &&
    !/-\S*-|_/.test(line.text.split(' ')[0]!)
  )
}

function isSentence(line: Line): boolean {
  return line.text.length > 60 && line.text.endsWith('.') && line.text.includes(' ') && !/\.\w{3,4}\.?$/.test(line.text.replace(/\.$/, ''))
}

function isFootnote(line: Line): boolean {
  return /^\d{1,2}\s/.test(line.text) && isSentence(line)
}
