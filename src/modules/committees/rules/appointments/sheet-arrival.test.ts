import { expect, it } from 'vitest'
import { dayInFileName, whyNotAcceptSheet, whyNotSheetFile } from './sheet-arrival.ts'

it.each([
  ['udpegninger-furesoe-2026-01-01.xlsx', '2026-01-01'],
  ['udpegninger-furesoe-2026-01-01 (2).csv', '2026-01-01'],
  ['udpegninger-2026-13-01.csv', undefined],
  ['udpegninger.csv', undefined],
])('%s holds from %s', (name, day) => expect(dayInFileName(name)).toBe(day))

it.each([
  [{ refusals: 0, changes: 3 }, undefined],
  [{ refusals: 1, changes: 3 }, 'committees/sheet-has-faults'],
  [{ refusals: 0, changes: 0 }, 'committees/sheet-changes-nothing'],
])('%o is accepted, or %s', (found, code) => expect(whyNotAcceptSheet(found)?.code).toBe(code))

it('has a reason for every file that cannot be read', () => {
  const troubles = ['missing', 'empty', 'encrypted', 'old-format', 'not-a-spreadsheet', 'too-large'] as const
  expect(new Set(troubles.map((trouble) => whyNotSheetFile(trouble).code)).size).toBe(troubles.length)
})
