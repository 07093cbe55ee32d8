import { PDFCrossRefStream, type PDFRef } from '@cantoo/pdf-lib'

interface Entry {
  readonly ref: PDFRef
}

interface Table {
  appendEntry?: (this: { readonly entries: Entry[] }, entry: Entry) => void
}

/**
 * The library looks through its whole table of objects for each that it writes: four of five seconds for a package of 400
 * pages. Its objects come nearly in order, so the place is sought from the end. What is written is the same.
 */
export function quickReferences(): void {
  const table = PDFCrossRefStream.prototype as unknown as Table
  if (!table.appendEntry) return
  table.appendEntry = function (entry) {
    let at = this.entries.length
    while (at > 0 && this.entries[at - 1]!.ref.objectNumber > entry.ref.objectNumber) at--
    this.entries.splice(at, 0, entry)
  }
}
