import { expect, it } from 'vitest'
import { whyNotAccept, whyNotSheetFile } from './sheet-refusals.ts'

it('says of each trouble with a file what it is', () => {
  expect(
    (['missing', 'empty', 'encrypted', 'old-format', 'not-a-spreadsheet', 'too-large'] as const).map(
      (trouble) => whyNotSheetFile(trouble).code,
    ),
  ).toEqual([
    'decisions/sheet-missing',
    'decisions/sheet-empty',
    'decisions/sheet-encrypted',
    'decisions/sheet-old-format',
    'decisions/sheet-unreadable',
    'decisions/sheet-too-large',
  ])
})

it('takes all of a spreadsheet or nothing', () => {
  expect(whyNotAccept({ faults: 2, changes: 5 })).toEqual({ code: 'decisions/sheet-has-faults', values: { count: 2 } })
  expect(whyNotAccept({ faults: 0, changes: 0 })?.code).toBe('decisions/sheet-changes-nothing')
  expect(whyNotAccept({ faults: 0, changes: 1 })).toBeUndefined()
})
