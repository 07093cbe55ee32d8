import { type Cell, guarded } from './cell.ts'

/** As a Danish spreadsheet opens it by a click: UTF-8 with its mark, semicolons, days as 31-12-2025. */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(field).join(';')).join('\r\n')}\r\n`
}

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'object') return cell.day.split('-').toReversed().join('-')
  const text = guarded(cell)
  return /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
