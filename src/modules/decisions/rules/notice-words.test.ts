import { expect, it } from 'vitest'
import { saidInNotice } from './notice-words.ts'

it('says nothing of what is closed, and no more than a line of the rest', () => {
  expect(saidInNotice({ text: 'Fortroligt', open: false })).toBeUndefined()
  expect(saidInNotice({ text: ' Skriv\n notat ', open: true })).toBe('Skriv notat')
  expect(saidInNotice({ text: 'x'.repeat(500), open: true })).toHaveLength(140)
})
