import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type PartySpan, partyChanges } from './party-changes.ts'

const span = (organisationId: string, validFrom = '2022-07-01', validTo: string | null = null): PartySpan => ({
  organisationId,
  validFrom,
  validTo,
})

it('begins and ends parties from the day', () => {
  const { begun, ended, withdrawn } = partyChanges([span('a'), span('b')], ['b', 'c'], '2024-01-01')
  expect(begun).toEqual(['c'])
  expect(ended.map(({ organisationId, lastDay }) => [organisationId, lastDay])).toEqual([['a', '2023-12-31']])
  expect(withdrawn).toEqual([])
})

it('takes back what would have begun later', () =>
  expect(partyChanges([span('a', '2024-01-01')], [], '2024-01-01').withdrawn).toHaveLength(1))

it('lets a party come back', () => expect(partyChanges([span('a', '2022-07-01', '2022-12-31')], ['a'], '2024-01-01').begun).toEqual(['a']))

it('leaves exactly the wanted on the day, and no day of one party twice', () => {
  const day = fc.integer({ min: 1, max: 9 }).map((month) => `2024-0${month}-01`)
  const who = fc.constantFrom('a', 'b', 'c', 'd')
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.uniqueArray(who), day), { maxLength: 8 }), (lists) => {
      let recorded: PartySpan[] = []
      for (const [wanted, from] of lists) {
        const { begun, ended, withdrawn } = partyChanges(recorded, wanted, from)
        recorded = [
          ...recorded
            .filter((one) => !withdrawn.includes(one))
            .map((one) => {
              const end = ended.find(
                ({ organisationId, validFrom }) => organisationId === one.organisationId && validFrom === one.validFrom,
              )
              return end ? { ...one, validTo: end.lastDay } : one
            }),
          ...begun.map((id) => span(id, from)),
        ]
        const there = recorded.filter(({ validFrom, validTo }) => validFrom <= from && (validTo === null || validTo >= from))
        expect(there.map(({ organisationId }) => organisationId).toSorted()).toEqual(wanted.toSorted())
        for (const one of recorded)
          for (const other of recorded)
            if (one !== other && one.organisationId === other.organisationId)
              expect((one.validTo ?? '9') < other.validFrom || (other.validTo ?? '9') < one.validFrom).toBe(true)
      }
    }),
  )
})
