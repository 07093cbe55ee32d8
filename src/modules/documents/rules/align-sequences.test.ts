import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignSequences } from './align-sequences.ts'

const told = (before: string, after: string): string =>
  alignSequences(before.split(''), after.split(''))
    .map(({ kind, before: [a, b], after: [c, d] }) =>
      kind === 'same' ? before.slice(a, b) : kind === 'removed' ? `[-${before.slice(a, b)}]` : `[+${after.slice(c, d)}]`,
    )
    .join('')

describe('two sequences', () => {
  it.each([
    ['', '', ''],
    ['abc', 'abc', 'abc'],
    ['', 'ab', '[+ab]'],
    ['ab', '', '[-ab]'],
    ['abcd', 'acd', 'a[-b]cd'],
    ['acd', 'abcd', 'a[+b]cd'],
    ['abc', 'axc', 'a[-b][+x]c'],
    ['abc', 'xyz', '[-abc][+xyz]'],
  ])('from %j to %j are %j', (before, after, expected) => {
    expect(told(before, after)).toBe(expected)
  })

  it('are each whole in what is told of them, and what is the same stands in both', () => {
    const sequence = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 })
    fc.assert(
      fc.property(sequence, sequence, (before, after) => {
        const stretches = alignSequences(before, after)
        const cut = (of: string[], side: 'before' | 'after', leave: string) =>
          stretches.filter(({ kind }) => kind !== leave).flatMap((stretch) => of.slice(...stretch[side]))
        expect(cut(before, 'before', 'added')).toEqual(before)
        expect(cut(after, 'after', 'removed')).toEqual(after)
        for (const { kind, before: b, after: a } of stretches) if (kind === 'same') expect(before.slice(...b)).toEqual(after.slice(...a))
        const common = stretches.filter(({ kind }) => kind === 'same').reduce((sum, { before: [a, b] }) => sum + b - a, 0)
        expect(common).toBe(longestCommon(before, after))
      }),
      { numRuns: 2000 },
    )
  })
})

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0)
  for (const one of a) {
    const next = [0]
    b.forEach((other, at) => next.push(one === other ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!)))
    row = next
  }
  return row[b.length]!
}
