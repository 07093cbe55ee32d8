import { EncryptedPDFError, PDFArray, PDFDict, PDFDocument, PDFInvalidObject, PDFName, PDFObjectCopier } from '@cantoo/pdf-lib'
import type { ExaminedFile, JoiningTrouble } from '../../rules/printer.ts'
import { readStructure, type Structure } from './read-structure.ts'

/** A stranger's PDF, ready to be joined in: what runs or plays is taken off its pages. */
export interface Annex {
  readonly pdf: PDFDocument
  /** Absent where it has no tags, or tags that do not hold together. */
  readonly structure: Structure | undefined
}

const name = PDFName.of
/** What is larger is fetched by itself: it would take the memory of everything else. */
const largest = 100_000_000

const quietActions = new Set(['GoTo', 'URI', 'Named'])

/** @returns why it cannot be joined in, where it cannot */
export async function openAnnex(bytes: Uint8Array): Promise<Annex | JoiningTrouble> {
  if (bytes.length > largest) return 'too-large'
  if (!Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return 'not-pdf'
  try {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: false })
    if (pdf.getPageCount() === 0) return 'no-pages'
    if (pdf.context.enumerateIndirectObjects().some(([, object]) => object instanceof PDFInvalidObject)) return 'damaged'
    for (const { node } of pdf.getPages()) {
      if (!(node.lookup(name('Resources')) === undefined || node.Resources())) return 'damaged'
      // Threads lead to other pages, thumbnails and an editor's notes are nobody's business.
      for (const key of ['AA', 'B', 'Thumb', 'PieceInfo']) node.delete(name(key))
      calmAnnotations(node.lookupMaybe(name('Annots'), PDFArray))
    }
    return { pdf, structure: readStructure(pdf) }
  } catch (error) {
    return error instanceof EncryptedPDFError ? 'protected' : 'damaged'
  }
}

/** Tries it on an empty sheet: what cannot be copied is to be known before a document says that it is in it. */
export async function examineAnnex(bytes: Uint8Array): Promise<Omit<ExaminedFile, 'bytes'>> {
  const annex = await openAnnex(bytes)
  if (typeof annex === 'string') return { pages: 0, tagged: false, trouble: annex }
  try {
    const sheet = await PDFDocument.create()
    const copier = PDFObjectCopier.for(annex.pdf.context, sheet.context)
    for (const { ref } of annex.pdf.getPages()) copier.copy(ref)
    if (annex.structure) copier.copy(annex.structure.rootRef)
    return { pages: annex.pdf.getPageCount(), tagged: annex.structure !== undefined }
  } catch {
    return { pages: 0, tagged: false, trouble: 'damaged' }
  }
}

/** Links stay; scripts, programs, sent forms and films go. */
function calmAnnotations(annotations: PDFArray | undefined): void {
  for (let at = 0; at < (annotations?.size() ?? 0); at++) {
    const annotation = annotations!.lookup(at)
    if (!(annotation instanceof PDFDict)) continue
    annotation.delete(name('AA'))
    const action = annotation.lookup(name('A'))
    const kind = action instanceof PDFDict ? action.lookup(name('S')) : undefined
    if (action !== undefined && !(kind instanceof PDFName && quietActions.has(kind.decodeText()))) annotation.delete(name('A'))
    if (action instanceof PDFDict) action.delete(name('Next'))
  }
}
