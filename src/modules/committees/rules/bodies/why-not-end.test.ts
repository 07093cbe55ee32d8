import { describe, expect, it } from 'vitest'
import { whyNotEnd } from './why-not-end.ts'

const body = { validFrom: '2022-07-01' }
const committees = [
  { name: 'Politisk', validFrom: null, validTo: null },
  { name: 'Gruppen', validFrom: '2023-01-01', validTo: '2024-12-31' },
]
const wanted = { on: '2026-12-31', reason: 'Loven ophæver klyngerne', withThose: true }

describe('whyNotEnd', () => {
  it.each<[string, Partial<typeof wanted>, string | undefined, string?]>([
    ['with those that belong to it', {}, undefined],
    ['no day', { on: '' }, 'committees/body-no-such-day', 'on'],
    ['before it began', { on: '2022-06-30' }, 'committees/body-end-before-start', 'on'],
    ['without a reason', { reason: ' ' }, 'committees/body-reason-missing', 'reason'],
    ['with a reason that is a story', { reason: 'x'.repeat(2001) }, 'committees/body-reason-too-long', 'reason'],
    ['leaving a committee behind', { withThose: false }, 'committees/body-outlasted', 'withThose'],
  ])('%s', (_, change, code, field) => {
    const refusal = whyNotEnd(body, committees, { ...wanted, ...change })
    expect(refusal?.code).toBe(code)
    expect(refusal?.values?.['field']).toBe(field)
  })

  it('ends what nobody knows the beginning of', () => expect(whyNotEnd({ validFrom: null }, [], wanted)).toBeUndefined())
})
