import { parse } from 'csv-parse/sync'
import { readSheet as readExcelSheet } from 'read-excel-file/node'
import { assertSheetFits } from './assert-sheet-fits.ts'
import { unguarded } from './cell.ts'
import { UnreadableSheet } from './unreadable-sheet.ts'

const rowsAtMost = 20_000
/** Cells may share one text, so what is small in the file can be long in its cells. */
const lettersAtMost = 20_000_000

/**
 * The first sheet of an XLSX file, or a CSV file with whatever separator and letters spreadsheets write. Days become ISO
 * days, everything else its text; empty rows at the end are left out. @throws UnreadableSheet
 */
export async function readSheet(bytes: Uint8Array): Promise<string[][]> {
  if (bytes.length === 0) throw new UnreadableSheet('empty')
  const rows = startsWith(bytes, 'PK') ? await fromXlsx(bytes) : fromText(bytes)
  while (rows.at(-1)?.every((cell) => cell === '')) rows.pop()
  if (rows.length === 0) throw new UnreadableSheet('empty')
  if (rows.length > rowsAtMost) throw new UnreadableSheet('too-large')
  return rows
}

async function fromXlsx(bytes: Uint8Array): Promise<string[][]> {
  await assertSheetFits(bytes)
  const rows = await readExcelSheet(Buffer.from(bytes), { parseNumber: String }).catch(() => {
    throw new UnreadableSheet('not-a-spreadsheet')
  })
  const letters = rows.reduce((sum, row) => row.reduce<number>((all, cell) => all + (typeof cell === 'string' ? cell.length : 0), sum), 0)
  if (letters > lettersAtMost) throw new UnreadableSheet('too-large')
  return rows.map((row) => row.map(textOf))
}

function fromText(bytes: Uint8Array): string[][] {
  // Compound files: spreadsheets from before 2007, and newer ones under a password.
  if (startsWith(bytes, '\u00D0\u00CF\u0011\u00E0'))
    throw new UnreadableSheet(Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old-format')
  const text = decoded(bytes)
  if (isBinary(text)) throw new UnreadableSheet('not-a-spreadsheet')
  if (text.trim() === '') throw new UnreadableSheet('empty')
  try {
    const rows: string[][] = parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      trim: false,
    })
    return rows.map((row) => row.map(textOf))
  } catch {
    throw new UnreadableSheet('not-a-spreadsheet')
  }
}

/** Signs that no text has. */
function isBinary(text: string): boolean {
  return Array.from(text.slice(0, 4096), (letter) => letter.codePointAt(0) ?? 0).some((code) => code < 9 || (code > 13 && code < 32))
}

/** UTF-8 or UTF-16 where it says so or fits; else as Danish spreadsheets have always written it. */
function decoded(bytes: Uint8Array): string {
  if (startsWith(bytes, '\u00FF\u00FE')) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Of the heading's row: whichever of the three stands there most. */
function separatorOf(text: string): string {
  const heading = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  const [most] = [';', '\t', ','].toSorted((a, b) => heading.split(b).length - heading.split(a).length)
  return most ?? ';'
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  if (typeof cell !== 'string' && typeof cell !== 'number' && typeof cell !== 'boolean') return ''
  return unguarded(String(cell).replaceAll('\0', '').trim())
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return Array.from(mark, (letter) => letter.codePointAt(0)).every((code, at) => bytes[at] === code)
}
