import { expect, it } from 'vitest'
import { parityOf } from './parity.ts'

const at = (sector: string | null, capacity = 'member') => ({ sector, capacity })
const all = ['region', 'municipality', 'general-practice']

it.each([
  ['all three', [at('region'), at('municipality'), at('municipality'), at('general-practice', 'chair')], [1, 2, 1], []],
  ['no doctor', [at('region'), at('municipality')], [1, 1, 0], ['general-practice']],
  ['a substitute counts', [at('region'), at('municipality'), at('general-practice', 'substitute')], [1, 1, 1], []],
  ['an adviser does not', [at('region'), at('municipality'), at('general-practice', 'adviser')], [1, 1, 0], ['general-practice']],
  ['nobody', [], [0, 0, 0], all],
])('%s', (_, present, numbers, missing) => {
  const parity = parityOf(present, [], all)
  expect(parity?.sectors.map(({ number }) => number)).toEqual(numbers)
  expect(parity?.missing).toEqual(missing)
})

it('counts only the sectors that belong to the committee', () => {
  const council = parityOf([at('region')], [at('municipality')], ['region'])
  expect(council?.sectors.map(({ sector }) => sector)).toEqual(['region', 'municipality'])
  expect(council?.missing).toEqual(['municipality'])
  expect(parityOf([at('municipality')], [at('municipality')], [])).toBeUndefined()
})

it('says of how many it does not know the sector', () => expect(parityOf([at(null), at('region')], [], all)?.unknown).toBe(1))
