import type { PrintedDocument } from './printed-document.ts'

/** Makes files of documents for paper. It works apart from the server, so that no document can stop it. */
export interface Printer {
  /** A tagged PDF. @throws Refused where this machine has nothing to print with */
  pdf(document: PrintedDocument): Promise<Uint8Array>
  /** A Word file with real headings, lists and tables. */
  word(document: PrintedDocument): Promise<Uint8Array>
}
