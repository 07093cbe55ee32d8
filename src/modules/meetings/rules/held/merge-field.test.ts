import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mergeField, whyNotMerge } from './merge-field.ts'

it.each([
  ['nobody changed it', 'a', 'a', 'a', 'a'],
  ['I did', 'a', 'b', 'a', 'b'],
  ['they did', 'a', 'a', 'b', 'b'],
  ['we made the same of it', 'a', 'b', 'b', 'b'],
  ['each something else', 'a', 'b', 'c', undefined],
])('%s', (_, shown, mine, theirs, value) => expect(mergeField(shown, mine, theirs)?.value).toBe(value))

it('never takes away what somebody changed', () =>
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (shown, mine, theirs) => {
      const merged = mergeField(shown, mine, theirs)
      if (mine !== shown && merged) expect(merged.value).toBe(mine)
      if (theirs !== shown && merged) expect(merged.value).toBe(theirs)
      expect(whyNotMerge(merged, 'x', theirs) === undefined).toBe(merged !== undefined)
    }),
  ))
