import { Unreadable } from '../rules/reading.ts'
import type { FormatName, FormatReader, Reading, ReadingNote } from '../rules/reading.ts'
import type { ReadingWishes } from '../rules/taken-picture.ts'
import { whyTooLarge } from '../rules/size-limit.ts'
import { docxReader } from './docx/reader.ts'
import { firstagendaReader } from './firstagenda/reader.ts'
import { htmlReader } from './html/reader.ts'
import { markdownReader } from './markdown/reader.ts'
import { pdfReader } from './pdf/reader.ts'
import { refuseForeign } from './refuse-foreign.ts'
import { textReader } from './text/reader.ts'
import type { joinPdf as joinPdfFiles } from './join-pdf/join-pdf.ts'
import type { examineAnnex as examineAnnexFile } from './join-pdf/open-annex.ts'
import type { openPictures as openAllPictures } from './open-pictures.ts'
import type { writePdf as writePdfFile } from './write-pdf/write-pdf.ts'
import type { writeWord as writeWordFile } from './write-word/write-word.ts'

export { inspectFile } from './inspect-file.ts'
export { lookInto } from './look-into.ts'
export { writeHtml } from './write-html.ts'

/** What writes paper is loaded by those who print only. */
export const writePdf: typeof writePdfFile = async (...given) => (await import('./write-pdf/write-pdf.ts')).writePdf(...given)
export const joinPdf: typeof joinPdfFiles = async (...given) => (await import('./join-pdf/join-pdf.ts')).joinPdf(...given)
export const examineAnnex: typeof examineAnnexFile = async (bytes) => (await import('./join-pdf/open-annex.ts')).examineAnnex(bytes)
export const writeWord: typeof writeWordFile = async (...given) => (await import('./write-word/write-word.ts')).writeWord(...given)
export const openPictures: typeof openAllPictures = async (...given) => (await import('./open-pictures.ts')).openPictures(...given)

/** In the order in which they are asked: what bytes tell for sure comes first, plain text last. */
const readers: readonly FormatReader[] = [pdfReader, docxReader, firstagendaReader, htmlReader, markdownReader, textReader]

interface Asked extends ReadingWishes {
  readonly sizeLimit?: number
}

/**
 * Reads a file as what its bytes are, whatever it is called.
 *
 * @throws Unreadable, and nothing else, whatever the bytes are
 */
export async function readDocument(bytes: Uint8Array, fileName: string, asked: Asked = {}): Promise<Reading> {
  try {
    return await readBytes(bytes, fileName, asked)
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('documents/damaged', { reason: reasonOf(error) })
  }
}

async function readBytes(bytes: Uint8Array, fileName: string, { sizeLimit, ...wishes }: Asked): Promise<Reading> {
  const tooLarge = whyTooLarge(bytes.length, sizeLimit)
  if (tooLarge) throw new Unreadable(tooLarge.code, tooLarge.values)
  if (bytes.length === 0) throw new Unreadable('documents/empty')
  refuseForeign(bytes, fileName)
  const reader = readers.find((candidate) => candidate.recognises(bytes, fileName))!
  const reading = await reader.read(bytes, wishes)
  if (reading.tree.text === '') throw new Unreadable('documents/empty')
  return withNotes(reading, fileName)
}

function withNotes(reading: Reading, fileName: string): Reading {
  const extension = extensionOf(fileName)
  const promised = formatOfExtension[extension]
  const agrees = !promised || promised.includes(reading.format)
  const note: ReadingNote = { code: 'documents/read-by-content', values: { extension, format: reading.format } }
  return { ...reading, notes: [...(agrees ? [] : [note]), ...(reading.notes ?? [])] }
}

const formatOfExtension: Readonly<Record<string, readonly FormatName[]>> = {
  pdf: ['pdf'],
  docx: ['docx'],
  html: ['html'],
  htm: ['html'],
  xhtml: ['html'],
  md: ['markdown'],
  markdown: ['markdown'],
  txt: ['text', 'markdown'],
  json: ['firstagenda'],
}

function extensionOf(fileName: string): string {
  return /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : String(error)
}
