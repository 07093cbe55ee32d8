import { type FileDefect, isHindrance } from '../rules/file-defect.ts'
import type { FileText, InspectedFile, UnreadPart } from '../rules/file-text.ts'
import { Unreadable } from '../rules/reading.ts'
import { decodeText } from './decode-text.ts'
import { htmlDefects } from './html-defects.ts'
import { inspectHtml } from './inspect-html.ts'
import { type EmbeddedFile, inspectPackage } from './inspect-package.ts'
import { inspectPdf } from './inspect-pdf.ts'

/** A workbook in a chart in a document is as deep as anyone goes. */
const deepest = 3

/** Everything that goes along when a file is given away, also what no reader sees. Throws nothing: what cannot be read is said. */
export async function inspectFile(bytes: Uint8Array, name: string, depth = 0): Promise<InspectedFile> {
  const called: FileText = { place: 'file-name', text: name }
  if (depth > deepest) return { texts: [called], unread: [{ why: 'too-deep', of: name }] }
  try {
    const { texts, files, unread, defects = [] } = await inspectBytes(bytes, name)
    const within = await Promise.all(files.map((file) => inspectFile(file.bytes, file.name, depth + 1)))
    return {
      texts: [called, ...texts, ...within.flatMap((inner, at) => inner.texts.map((text) => asEmbedded(text, files[at]!.name)))],
      unread: [...unread, ...within.flatMap((inner) => inner.unread)],
      defects: [...defects, ...within.flatMap((inner, at) => leftWithin(inner, files[at]!.name))],
    }
  } catch (error) {
    const encrypted = error instanceof Unreadable && error.refusal.code === 'documents/encrypted'
    return { texts: [called, ...loose(bytes)], unread: [{ why: encrypted ? 'encrypted' : 'damaged', of: name }] }
  }
}

interface Inspection {
  readonly texts: readonly FileText[]
  readonly files: readonly EmbeddedFile[]
  readonly unread: readonly UnreadPart[]
  readonly defects?: readonly FileDefect[]
}

async function inspectBytes(bytes: Uint8Array, name: string): Promise<Inspection> {
  // TextDecoder's latin1 is Windows' own, in which a PNG begins otherwise.
  const beginning = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (beginning.includes('%PDF-')) return inspectPdf(bytes)
  if (beginning.startsWith('PK')) return { ...(await inspectPackage(bytes)), unread: [] }
  if (isPicture(beginning)) return { texts: loose(bytes), files: [], unread: [] }
  if (beginning.includes('\0') && !beginning.startsWith('ÿþ') && !beginning.startsWith('þÿ'))
    return { texts: loose(bytes), files: [], unread: [{ why: 'unknown-format', of: name }] }
  const { text } = decodeText(bytes)
  if (!/<(?:html|body|!doctype)/i.test(text)) return { texts: [{ place: 'text', text }], files: [], unread: [] }
  return { texts: inspectHtml(text), files: [], unread: [], defects: htmlDefects(text) }
}

const pictureStarts = ['\x89PNG', 'ÿØÿ', 'GIF8', 'II*', 'MM\0*', 'RIFF', 'BM', '×ÍÆ']

function isPicture(beginning: string): boolean {
  return pictureStarts.some((start) => beginning.startsWith(start))
}

/** Text that stands as it is among bytes: the camera's notes in a picture, an old workbook's cells. */
function loose(bytes: Uint8Array): FileText[] {
  const letters = (text: string): string => (text.match(/[\x20-\x7e\xa0-\xff]{10,}/g) ?? []).join('\n')
  const text = [letters(new TextDecoder('latin1').decode(bytes)), letters(new TextDecoder('utf-16le').decode(bytes))].join('\n').trim()
  return text ? [{ place: 'other', text }] : []
}

function asEmbedded({ place, of, text }: FileText, file: string): FileText {
  return { place: 'embedded-file', of: [file, place === 'file-name' ? '' : of].filter(Boolean).join(', '), text }
}

/** What was not meant to go along is as bad inside; how a file within can be read is a matter of the file around it. */
function leftWithin({ defects = [] }: InspectedFile, file: string): FileDefect[] {
  return defects.filter((defect) => !isHindrance(defect)).map(({ kind }) => ({ kind, of: file }))
}
