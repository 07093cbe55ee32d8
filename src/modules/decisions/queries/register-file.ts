import { Readable } from 'node:stream'
import type { Context } from '../../../platform/command/use-case.ts'
import type { Download } from '../../../platform/http/doors.ts'
import { writeCsv } from '../../../platform/spreadsheet/write-csv.ts'
import { writeXlsx } from '../../../platform/spreadsheet/write-xlsx.ts'
import type { RegisterQuestion } from '../rules/register-question.ts'
import { columnWidths } from '../rules/sheet/sheet-cells.ts'
import { sheetName } from '../rules/sheet/sheet-lexicon.ts'
import { registerSheet } from './register-sheet.ts'

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** The register as a file to work on and hand in again. */
export async function registerFile(context: Context, question: RegisterQuestion, format: keyof typeof mediaTypes): Promise<Download> {
  const { cells, today } = await registerSheet(context, question)
  const content = format === 'csv' ? Buffer.from(writeCsv(cells)) : await writeXlsx(cells, { name: sheetName, widths: columnWidths })
  return { name: `${sheetName}-${today}.${format}`, mediaType: mediaTypes[format], content: Readable.from([content]) }
}
