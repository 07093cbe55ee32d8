import { PDFDict, PDFDocument, PDFName, type PDFString } from '@cantoo/pdf-lib'

/** What those who cannot see the pages are told of their pictures. */
export async function figuresIn(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  return pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of('Figure') ? [object] : []))
    .map((figure) => (figure.lookup(PDFName.of('Alt')) as PDFString).decodeText())
    .toSorted((a, b) => a.localeCompare(b, 'da'))
}
