import { isIsoDay, type IsoDay } from '../../../../kernel/dates.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'

export type SheetFileCode =
  | 'committees/sheet-file-missing'
  | 'committees/sheet-file-too-large'
  | 'committees/sheet-file-empty'
  | 'committees/sheet-file-encrypted'
  | 'committees/sheet-file-old-format'
  | 'committees/sheet-file-not-a-spreadsheet'

/** Why a file that was handed in is not looked at. */
export function whyNotSheetFile(
  trouble: 'missing' | 'empty' | 'encrypted' | 'old-format' | 'not-a-spreadsheet' | 'too-large',
): Refusal<SheetFileCode> {
  const codes = {
    missing: 'committees/sheet-file-missing',
    empty: 'committees/sheet-file-empty',
    encrypted: 'committees/sheet-file-encrypted',
    'old-format': 'committees/sheet-file-old-format',
    'not-a-spreadsheet': 'committees/sheet-file-not-a-spreadsheet',
    'too-large': 'committees/sheet-file-too-large',
  } as const
  return { code: codes[trouble] }
}

/** The day that a downloaded spreadsheet has in its name, so that it still holds when it comes back later. */
export function dayInFileName(fileName: string): IsoDay | undefined {
  return fileName.match(/\d{4}-\d{2}-\d{2}/g)?.findLast(isIsoDay)
}

export type SheetAcceptCode = 'committees/sheet-has-faults' | 'committees/sheet-changes-nothing'

/** All of it, or nothing. */
export function whyNotAcceptSheet({
  refusals,
  changes,
}: {
  readonly refusals: number
  readonly changes: number
}): Refusal<SheetAcceptCode> | undefined {
  if (refusals > 0) return { code: 'committees/sheet-has-faults', values: { count: refusals } }
  return changes === 0 ? { code: 'committees/sheet-changes-nothing' } : undefined
}
