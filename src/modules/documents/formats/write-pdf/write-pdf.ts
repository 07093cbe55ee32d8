import { refuseIf } from '../../../../kernel/refusal.ts'
import type { PrintedDocument } from '../../rules/printed-document.ts'
import { whyNotPrint } from '../../rules/why-not-print.ts'
import { openPictures, type ReadPicture } from '../open-pictures.ts'
import { printableDocument } from '../printable-document.ts'
import { paperContent } from './paper-content.ts'
import { pictureName } from './picture-on-paper.ts'
import { printWithChromium } from './print-with-chromium.ts'
import { compilePaper, findTypst } from '../typst.ts'
import type { WrittenPdf } from './written-pdf.ts'

/**
 * A tagged PDF (PDF/UA-1 as far as its writer can tell).
 *
 * @param chromium where a browser is, for machines without Typst
 * @param read where the files of its pictures are
 * @throws Refused where this machine has nothing to print with
 */
export async function writePdf(given: PrintedDocument, chromium?: string, read: ReadPicture = nowhere): Promise<WrittenPdf> {
  const document = printableDocument(given)
  const typst = findTypst()
  if (!typst) refuseIf(whyNotPrint(chromium))
  const pictures = await openPictures(document, read, typst !== undefined)
  if (!typst) return printWithChromium(document, chromium!, pictures)
  const drawn = [...pictures].flatMap(([sha256, picture]) =>
    typeof picture === 'string' ? [] : [[pictureName(sha256), picture.bytes] as const],
  )
  return { ...compilePaper(typst, paperContent(document, pictures), new Map(drawn)), numbered: true }
}

const nowhere: ReadPicture = async () => undefined
