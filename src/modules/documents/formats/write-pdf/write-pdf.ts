import { refuseIf } from '../../../../kernel/refusal.ts'
import type { PrintedDocument } from '../../rules/printed-document.ts'
import { whyNotPrint } from '../../rules/why-not-print.ts'
import { paperContent } from './paper-content.ts'
import { printWithChromium } from './print-with-chromium.ts'
import { compilePaper, findTypst } from './typst.ts'
import type { WrittenPdf } from './written-pdf.ts'

/**
 * A tagged PDF (PDF/UA-1 as far as its writer can tell).
 *
 * @param chromium where a browser is, for machines without Typst
 * @throws Refused where this machine has nothing to print with
 */
export async function writePdf(document: PrintedDocument, chromium?: string): Promise<WrittenPdf> {
  const typst = findTypst()
  if (typst) return { ...compilePaper(typst, paperContent(document)), numbered: true }
  refuseIf(whyNotPrint(chromium))
  return printWithChromium(document, chromium!)
}
