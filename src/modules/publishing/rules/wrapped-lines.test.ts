import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wrappedLines } from './wrapped-lines.ts'

it.each([
  ['', []],
  ['Kort', ['Kort']],
  ['Udvalget for den ældre patient', ['Udvalget for', 'den ældre', 'patient']],
  ['Sundhedssamarbejdsudvalget', ['Sundhedssam-', 'arbejdsudva-', 'lget']],
])('%s', (text, lines) => expect(wrappedLines(text, 12)).toEqual(lines))

it('never writes beyond the width, and loses nothing', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 2, max: 30 }), (text, width) => {
      const lines = wrappedLines(text, width)
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width)
      expect(lines.join('').replace(/[\s-]/g, '')).toBe(text.replace(/[\s-]/g, ''))
    }),
  )
})
