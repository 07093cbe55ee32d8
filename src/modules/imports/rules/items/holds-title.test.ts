import { describe, expect, it } from 'vitest'
import { holdsTitle, isTitle, mayHoldTitle } from './holds-title.ts'

describe('holdsTitle', () => {
  it.each([
    ['Budget 2025', 0, 'budget2025', true],
    ['3. Budget 2025 (B)', 3, 'budget2025', true],
    ['Lukket – Klagesag', 0, 'klagesag', true],
    ['Beslutning: Budget', 0, 'budget', true],
    ['»Budget« .......... 4', 0, 'budget', true],
    ['Regnskab', 0, 'budget', false],
    ['Budget og regnskab', 0, 'budget', false],
  ])('%s', (text, from, plain, holds) => expect(holdsTitle(text, from, plain)).toBe(holds))
})

describe('isTitle', () => {
  it.each([
    ['Budget 2025', 'budget2025', true],
    ['– Budget 2025', 'budget2025', true],
    ['3. Budget 2025', 'budget2025', false],
  ])('%s', (text, plain, same) => expect(isTitle(text, plain)).toBe(same))
})

describe('mayHoldTitle', () => {
  it.each([
    ['Budget', 'rb', true],
    ['Fortroligt: Budget', 'b', true],
    ['Indstilling', 'rb', false],
  ])('%s', (text, beginnings, may) => expect(mayHoldTitle(text, 0, beginnings)).toBe(may))
})
