import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { Unreadable } from '../rules/reading.ts'
import type { FileDefect } from '../rules/file-defect.ts'
import type { FileText, UnreadPart } from '../rules/file-text.ts'
import type { EmbeddedFile } from './inspect-package.ts'
import { hasUndescribedFigure, isRemark, pdfDefects } from './pdf-defects.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type PdfPage = Awaited<ReturnType<Pdf['getPage']>>

interface InspectedPdf {
  readonly texts: FileText[]
  readonly files: EmbeddedFile[]
  readonly unread: UnreadPart[]
  readonly defects: FileDefect[]
}

/** Text, notes, form fields, properties and attached files of a PDF. @throws Unreadable */
export async function inspectPdf(bytes: Uint8Array): Promise<InspectedPdf> {
  const pdf = await open(bytes)
  try {
    const { OPS } = await getResolvedPDFJS()
    const texts: FileText[] = [...(await propertiesOf(pdf))]
    const unread: UnreadPart[] = []
    const defects = await pdfDefects(pdf)
    const tagged = !defects.some(({ kind }) => kind === 'untagged')
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const of = String(number)
      const text = pageText((await page.getTextContent()).items)
      if (text.trim() === '') unread.push({ why: 'page-without-text', of })
      texts.push({ place: 'text', of, text }, { place: 'text', of, text: await drawnText(page, OPS['showText'] ?? 0) })
      const annotations = (await page.getAnnotations()) as Annotation[]
      for (const annotation of annotations) texts.push(...annotationTexts(annotation, of))
      if (annotations.some(isRemark)) defects.push({ kind: 'comments', of })
      if (tagged && (await hasUndescribedFigure(page))) defects.push({ kind: 'picture-without-text', of })
      page.cleanup()
    }
    const files = await attachedFiles(pdf)
    return { texts, files, unread, defects }
  } finally {
    await pdf.loadingTask.destroy().catch(() => {})
  }
}

interface Annotation {
  readonly subtype?: string
  readonly contentsObj?: { readonly str?: string }
  readonly titleObj?: { readonly str?: string }
  readonly fieldName?: string
  readonly fieldValue?: unknown
  readonly alternativeText?: string
  readonly url?: string
  readonly unsafeUrl?: string
}

function annotationTexts(annotation: Annotation, of: string): FileText[] {
  const { contentsObj, titleObj, fieldName, fieldValue, alternativeText, url, unsafeUrl } = annotation
  const notes = [titleObj?.str, contentsObj?.str, alternativeText, url ?? unsafeUrl].filter(Boolean).join('\n')
  const field = [fieldName, typeof fieldValue === 'string' ? fieldValue : JSON.stringify(fieldValue ?? '')].filter(Boolean).join('\n')
  return [
    ...(notes ? [{ place: 'annotation' as const, of, text: notes }] : []),
    ...(fieldName ? [{ place: 'form-field' as const, of, text: field }] : []),
  ]
}

/** Lines as they stand; a number whose digits are set one by one is put together too. */
function pageText(items: readonly unknown[]): string {
  let text = ''
  for (const item of items as { str?: string; hasEOL?: boolean }[]) text += `${item.str ?? ''}${item.hasEOL ? '\n' : ''}`
  return text
}

/** What the page draws, also beside the paper, where the library reads no text. */
async function drawnText(page: PdfPage, showText: number): Promise<string> {
  const { fnArray, argsArray } = await page.getOperatorList()
  return fnArray.map((operation, at) => (operation === showText ? glyphsOf((argsArray as unknown[][])[at]) : '')).join('')
}

function glyphsOf(args: readonly unknown[] | undefined): string {
  return ((args?.[0] ?? []) as ({ unicode?: string } | number)[])
    .map((glyph) => (typeof glyph === 'number' ? '' : (glyph.unicode ?? '')))
    .join('')
}

async function attachedFiles(pdf: Pdf): Promise<EmbeddedFile[]> {
  const names = [...(((await pdf.getAttachments()) ?? new Map()) as Map<string, { filename: string }>)]
  return Promise.all(
    names.map(async ([key, { filename }]) => ({
      name: filename,
      bytes: (await (pdf as Attaching).getAttachmentContent(key)) ?? new Uint8Array(),
    })),
  )
}

/** The library's types are behind it. */
interface Attaching {
  getAttachmentContent(name: string): Promise<Uint8Array | undefined>
}

async function propertiesOf(pdf: Pdf): Promise<FileText[]> {
  const found = await pdf.getMetadata().catch(() => undefined)
  const stated = Object.values((found?.info ?? {}) as Record<string, unknown>).flatMap((value) =>
    typeof value === 'string' ? value : value !== null && typeof value === 'object' ? Object.values(value).map(String) : [],
  )
  const xmp = found?.metadata?.getRaw() ?? ''
  const outline = titlesOf((await pdf.getOutline().catch(() => [])) ?? [])
  const texts = [...stated, String(xmp), ...outline].filter(Boolean)
  return texts.length > 0 ? [{ place: 'property', text: texts.join('\n') }] : []
}

interface Bookmark {
  readonly title: string
  readonly items: readonly Bookmark[]
}

function titlesOf(bookmarks: readonly Bookmark[]): string[] {
  return bookmarks.flatMap(({ title, items }) => [title, ...titlesOf(items)])
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, useSystemFonts: false, disableFontFace: true, maxImageSize: 1 })
  } catch (error) {
    const { name, message } = error as Error
    throw name === 'PasswordException' ? new Unreadable('documents/encrypted') : new Unreadable('documents/damaged', { reason: message })
  }
}
