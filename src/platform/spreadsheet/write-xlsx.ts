import writeExcelFile from 'write-excel-file/node'
import { type Cell, guarded } from './cell.ts'

export interface SheetLook {
  /** Name of the sheet, at most 31 characters. */
  readonly name: string
  /** Width of each column in characters. */
  readonly widths: readonly number[]
}

/** The first row is the heading and stays in view; days are days, all else is text. */
export async function writeXlsx(rows: readonly (readonly Cell[])[], { name, widths }: SheetLook): Promise<Buffer> {
  const cells = rows.map((row, at) => row.map((cell) => written(cell, at === 0)))
  return writeExcelFile(cells, {
    sheet: name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer()
}

function written(cell: Cell, isHeading: boolean) {
  if (cell === null || cell === '') return null
  if (typeof cell === 'object') return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'dd-mm-yyyy' }
  return { value: guarded(cell), type: String, ...(isHeading && { fontWeight: 'bold' as const }) }
}
