import { finished } from 'node:stream/promises'
import { SaxesParser } from 'saxes'
import yauzl from 'yauzl'
import { UnreadableSheet } from './unreadable-sheet.ts'

const unpackedAtMost = 60_000_000
/** As many as a sheet can have. */
const lastRow = 1_048_576
/** The way to the farthest cell is filled with empty ones, so a single cell far out weighs as much as a sheet full of them. */
const areaAtMost = 2_000_000

/**
 * A small file that becomes something huge is stopped before anything is kept: by what it unpacks to, also where it lies
 * about that, and by how far out its cells stand. @throws UnreadableSheet
 */
export async function assertSheetFits(bytes: Uint8Array): Promise<void> {
  try {
    const zip = await yauzl.fromBufferPromise(Buffer.from(bytes))
    let unpacked = 0
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize
      if (entry.isEncrypted()) throw new UnreadableSheet('encrypted')
      if (unpacked > unpackedAtMost) throw new UnreadableSheet('too-large')
      // Read to its end: it fails where there is more than the file says.
      const content: Buffer[] = []
      const stream = await zip.openReadStreamPromise(entry)
      stream.on('data', (part: Buffer) => void content.push(part))
      await finished(stream)
      const text = Buffer.concat(content).toString()
      if (entry.fileName.endsWith('.xml') && text.includes('sheetData')) assertCellsNear(text)
    }
  } catch (error) {
    throw error instanceof UnreadableSheet ? error : new UnreadableSheet('not-a-spreadsheet')
  }
}

function assertCellsNear(xml: string): void {
  const parser = new SaxesParser({ xmlns: true, position: false })
  let at = { row: 0, column: 0 }
  let [rows, columns] = [0, 0]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, attributes }) => {
    if (local === 'row' && Number(attributes['r']?.value ?? 1) > lastRow) throw new UnreadableSheet('too-large')
    if (local === 'c') at = placeOf(attributes['r']?.value)
    if (local !== 'v' && local !== 'is') return
    rows = Math.max(rows, at.row)
    columns = Math.max(columns, at.column)
    if (rows * columns > areaAtMost) throw new UnreadableSheet('too-large')
  })
  parser.write(xml).close()
}

/** "B12" is the second column of row 12. */
function placeOf(address: string | undefined): { readonly row: number; readonly column: number } {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address ?? '') ?? []
  if (letters === undefined) throw new UnreadableSheet('not-a-spreadsheet')
  const column = Array.from(letters).reduce((number, letter) => number * 26 + (letter.codePointAt(0) ?? 0) - 64, 0)
  return { row: Number(digits), column }
}
