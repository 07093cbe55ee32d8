import { describe, expect, it } from 'vitest'
import { NotFound } from './refusal.ts'
import { idFrom, isUuid } from './uuid.ts'

describe('isUuid', () => {
  it.each([
    ['0b9a4c1e-6f0d-4f0e-9d2b-1d1c8a7e5f3a', true],
    ['0B9A4C1E-6F0D-4F0E-9D2B-1D1C8A7E5F3A', true],
    ['42', false],
    ['', false],
    ["0b9a4c1e-6f0d-4f0e-9d2b-1d1c8a7e5f3a'--", false],
  ])('%s: %s', (written, expected) => expect(isUuid(written)).toBe(expected))
})

describe('idFrom', () => {
  it('gives the id back', () => expect(idFrom('0b9a4c1e-6f0d-4f0e-9d2b-1d1c8a7e5f3a')).toBe('0b9a4c1e-6f0d-4f0e-9d2b-1d1c8a7e5f3a'))
  it.each([undefined, '', 'referat'])('finds nothing under %s', (written) => expect(() => idFrom(written)).toThrow(NotFound))
})
