import { Readable } from 'node:stream'
import type { Context } from '../../../platform/command/use-case.ts'
import type { Download } from '../../../platform/http/doors.ts'
import { writeCsv } from '../../../platform/spreadsheet/write-csv.ts'
import { writeXlsx } from '../../../platform/spreadsheet/write-xlsx.ts'
import type { ScopeAsked } from './appointment-scope.ts'
import { appointmentsPage } from './appointments-page.ts'
import { columnWidths } from '../rules/appointments/sheet-cells.ts'

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

interface Wanted {
  readonly scope: ScopeAsked
  readonly on: string | undefined
  readonly format: keyof typeof mediaTypes
}

/** The seats and their holders on a day as a spreadsheet; the day stands in its name, and is read there when it comes back. */
export async function appointmentsFile(context: Context, { scope: asked, on, format }: Wanted): Promise<Download> {
  const { scope, day, cells } = await appointmentsPage(context, { scope: asked, on })
  const content = format === 'csv' ? Buffer.from(writeCsv(cells)) : await writeXlsx(cells, { name: scope.name, widths: columnWidths })
  return { name: `udpegninger-${scope.slug}-${day}.${format}`, mediaType: mediaTypes[format], content: Readable.from([content]) }
}
