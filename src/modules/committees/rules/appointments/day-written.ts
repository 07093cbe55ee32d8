import { isIsoDay, type IsoDay } from '../../../../kernel/dates.ts'

/** A day as people write it in a spreadsheet: 31-12-2025, 31.12.25, 31/12/2025, 2025-12-31. */
export function dayWritten(text: string): IsoDay | undefined {
  const written = text.trim().replace(/ 00:00(:00)?$/, '')
  const iso = /^\d{4}-\d{2}-\d{2}$/.test(written) ? written : danish(written)
  return iso !== undefined && isIsoDay(iso) ? iso : undefined
}

/** A day of a form; as it was typed where it is none, so that it can be shown again. */
export function dayOrAsTyped(text: string | undefined): string {
  return dayWritten(text ?? '') ?? text?.trim() ?? ''
}

function danish(written: string): IsoDay | undefined {
  const [, date, month, year] = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{2}|\d{4})$/.exec(written) ?? []
  if (!date || !month || !year) return undefined
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
}
