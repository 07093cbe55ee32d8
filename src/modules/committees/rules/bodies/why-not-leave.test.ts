import { expect, it } from 'vitest'
import { outlasting, whyNotLeave } from './why-not-leave.ts'

const committees = [
  { name: 'Politisk', validFrom: '2022-07-01', validTo: null },
  { name: 'Gruppen', validFrom: '2023-01-01', validTo: '2024-12-31' },
]

it('names those that would be left behind', () =>
  expect(whyNotLeave(committees, '2026-12-31', false)).toMatchObject({
    code: 'committees/body-outlasted',
    values: { names: 'Politisk', number: 1, field: 'withThose' },
  }))

it('takes them along when asked to', () => expect(whyNotLeave(committees, '2026-12-31', true)).toBeUndefined())

it('ends nothing before it has begun', () =>
  expect(whyNotLeave([{ name: 'Ny gruppe', validFrom: '2027-02-01', validTo: null }], '2026-12-31', true)?.code).toBe(
    'committees/body-begins-afterwards',
  ))

it('counts what ends on the day as ended', () => expect(outlasting(committees, '2024-12-31').map(({ name }) => name)).toEqual(['Politisk']))
