import { expect, it } from 'vitest'
import { holdsOn, isUnsettled, levels, levelsAbove, questionStates, stateAfterEscalation } from './question-life.ts'

it('goes up only: a question is never sent to where it is or was', () => {
  expect(questionStates.map(levelsAbove)).toEqual([['committee', 'ssu', 'ministers'], ['ssu', 'ministers'], ['ministers'], [], [], []])
  for (const level of levels) expect(levelsAbove(stateAfterEscalation(level))).not.toContain(level)
})

it('is settled when it is answered or closed', () => {
  expect(questionStates.filter(isUnsettled)).toEqual(['open', 'with-committee', 'with-ssu', 'with-ministers'])
})

it.each([
  ['2026-10-01', null, true],
  ['2026-10-01', '2026-11-22', true],
  ['2026-10-01', '2026-11-21', false],
  ['2026-11-23', null, false],
])('an arrangement from %s to %s holds today: %s', (validFrom, validTo, holds) => {
  expect(holdsOn({ validFrom, validTo }, '2026-11-22')).toBe(holds)
})

it.each([
  [null, '2026-11-22', false],
  [null, '2026-11-23', true],
  ['2026-12-31', '2026-11-01', true],
])('an arrangement until %s, of a question answered on %s, still holds: %s', (validTo, answeredOn, holds) => {
  expect(holdsOn({ validFrom: '2026-10-01', validTo }, '2026-11-22', answeredOn)).toBe(holds)
})
