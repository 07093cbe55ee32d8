import { expect, it } from 'vitest'
import type { CompositionFinding } from '../composition.ts'
import { newBreaches, whyNotUnseen } from './new-breaches.ts'

const finding = (key: string, found: number, breach: CompositionFinding['breach'] = 'too-many'): CompositionFinding => ({
  about: 'seats',
  rule: { key, source: 'agreement-2021', inferred: false, sector: 'region' },
  wanted: { atLeast: 2, atMost: 3 },
  found,
  breach,
})

it.each([
  ['what was not wrong before', [], [finding('a', 4)], ['a']],
  ['what gets worse', [finding('a', 4)], [finding('a', 5)], ['a']],
  ['too few where there were too many', [finding('a', 4)], [finding('a', 1, 'too-few')], ['a']],
  ['nothing that was so before', [finding('a', 4), finding('b', 1, 'too-few')], [finding('a', 4), finding('b', 1, 'too-few')], []],
  ['nothing that gets better', [finding('b', 0, 'too-few')], [finding('b', 1, 'too-few')], []],
])('tells of %s', (_, before, after, keys) => expect(newBreaches(before, after).map(({ rule }) => rule.key)).toEqual(keys))

it.each([
  [{ breaches: 0, sameName: 0 }, false, undefined],
  [{ breaches: 1, sameName: 0 }, false, 'committees/not-confirmed'],
  [{ breaches: 1, sameName: 0 }, true, undefined],
  [{ breaches: 0, sameName: 1 }, true, 'committees/not-confirmed'],
])('%o, confirmed: %s', (found, confirmed, code) => expect(whyNotUnseen(found, confirmed)?.code).toBe(code))
