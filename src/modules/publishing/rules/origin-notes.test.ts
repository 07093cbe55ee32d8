import { expect, it } from 'vitest'
import { originNotes } from './origin-notes.ts'

const origin = (source: string | null, sourceAddress: string | null = null, inferred = false) => ({ source, sourceAddress, inferred })

it('numbers each source once, whether read or inferred from it, and none that is not named', () => {
  const notes = originNotes([
    origin('Lov'),
    origin(null),
    origin('Referat', 'https://a.dk'),
    origin('Lov', null, true),
    origin('Referat', 'https://b.dk'),
  ])
  expect(notes.all).toHaveLength(3)
  expect(notes.numberOf(origin('Lov'))).toBe(1)
  expect(notes.numberOf(origin('Referat', 'https://b.dk'))).toBe(3)
  expect(notes.numberOf(origin(null))).toBeUndefined()
})
