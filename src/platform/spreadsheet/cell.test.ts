import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guarded, unguarded } from './cell.ts'

describe('a text in a spreadsheet', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+45 12 34', "'+45 12 34"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ["'=1", "''=1"],
    ['Borgmesteren', 'Borgmesteren'],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ['', ''],
  ])('%j is no formula: %j', (text, cell) => expect(guarded(text)).toBe(cell))

  it('is what it was when it comes back, whatever it was', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^['=+\-@\t\ra]{0,5}$/), (text) => {
        expect(unguarded(guarded(text))).toBe(text)
        expect(guarded(text)).not.toMatch(/^[=+\-@\t\r]/)
      }),
    )
  })
})
