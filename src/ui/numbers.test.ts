import { describe, expect, it } from 'vitest'
import { formatBytes, formatMoney, formatNumber, formatShare } from './numbers.ts'

describe('money in øre', () => {
  it.each([
    [28196600, '281.966 kr.', 'DKK 281,966'],
    [28196650, '281.966,50 kr.', 'DKK 281,966.50'],
    [105, '1,05 kr.', 'DKK 1.05'],
    [-28196600, '−281.966 kr.', '−DKK 281,966'],
    [8_000_000_000n, '80.000.000 kr.', 'DKK 80,000,000'],
    [0, '0 kr.', 'DKK 0'],
  ])('%s', (ore, danish, english) => {
    expect(formatMoney(ore, 'da')).toBe(danish)
    expect(formatMoney(ore, 'en')).toBe(english)
  })
})

it('writes numbers as the language does', () => {
  expect(formatNumber(41403, 'da')).toBe('41.403')
  expect(formatNumber(6.81, 'da', 2)).toBe('6,81')
  expect(formatNumber(41403, 'en')).toBe('41,403')
})

it('writes shares', () => {
  expect(formatShare(0.125, 'da', 1)).toBe('12,5 %')
  expect(formatShare(0.125, 'en', 1)).toBe('12.5%')
})

it.each([
  [640, '640 B'],
  [340_000, '340 kB'],
  [1_240_000, '1,2 MB'],
])('writes sizes: %d', (bytes, written) => expect(formatBytes(bytes, 'da')).toBe(written))
