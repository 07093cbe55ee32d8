import type { Refusal } from '../../../../kernel/refusal.ts'

export type SheetRefusalCode =
  | 'decisions/sheet-missing'
  | 'decisions/sheet-empty'
  | 'decisions/sheet-encrypted'
  | 'decisions/sheet-old-format'
  | 'decisions/sheet-unreadable'
  | 'decisions/sheet-too-large'
  | 'decisions/sheet-without-heading'
  | 'decisions/sheet-column-missing'
  | 'decisions/sheet-column-twice'
  | 'decisions/sheet-has-faults'
  | 'decisions/sheet-changes-nothing'
  | 'decisions/row-without-id'
  | 'decisions/row-points-to-nothing'
  | 'decisions/row-twice'
  | 'decisions/row-state-unknown'
  | 'decisions/row-state-not-reported'
  | 'decisions/row-day-wrong'
  | 'decisions/row-party-unknown'
  | 'decisions/row-text-fixed'
  | 'decisions/row-person-fixed'
  | 'decisions/row-latest-fixed'
  | 'decisions/row-not-yours'
  | 'decisions/row-changed-meanwhile'

export type SheetTrouble = 'missing' | 'empty' | 'encrypted' | 'old-format' | 'not-a-spreadsheet' | 'too-large'

/** Why a file that was handed in is not looked at. */
export function whyNotSheetFile(trouble: SheetTrouble): Refusal<SheetRefusalCode> {
  const codes = {
    missing: 'decisions/sheet-missing',
    empty: 'decisions/sheet-empty',
    encrypted: 'decisions/sheet-encrypted',
    'old-format': 'decisions/sheet-old-format',
    'not-a-spreadsheet': 'decisions/sheet-unreadable',
    'too-large': 'decisions/sheet-too-large',
  } as const
  return { code: codes[trouble] }
}

/** All of it, or nothing. */
export function whyNotAccept({
  faults,
  changes,
}: {
  readonly faults: number
  readonly changes: number
}): Refusal<SheetRefusalCode> | undefined {
  if (faults > 0) return { code: 'decisions/sheet-has-faults', values: { count: faults } }
  return changes === 0 ? { code: 'decisions/sheet-changes-nothing' } : undefined
}
