import { expect, it } from 'vitest'
import { planChoices } from './plan-choices.ts'

it('reads each committee by its own fields', () =>
  expect(
    planChoices(
      {
        aar: '2027',
        antal: '2',
        '5.politisk': 'on',
        '11.politisk': 'on',
        'ugedag.politisk': '3',
        'uge.politisk': '5',
        'fra.politisk': '9.15',
        'til.politisk': '11',
        'sted.politisk': ' Rådhuset ',
        'ugedag.faglig': '2',
      },
      ['politisk', 'faglig'],
      2026,
    ),
  ).toEqual({
    firstYear: 2027,
    years: 2,
    rhythms: [{ slug: 'politisk', months: [5, 11], weekday: 3, week: 5, startsAt: '09:15', endsAt: '11:00', place: 'Rådhuset' }],
    listed: [],
  }))

it.each([
  [{}, 2027, 2],
  [{ aar: '1900', antal: '50' }, 2027, 2],
  [{ aar: '2026', antal: '1' }, 2026, 1],
])('%j begins in %i for %i years', (query, firstYear, years) =>
  expect(planChoices(query, [], 2026)).toEqual({ firstYear, years, rhythms: [], listed: [] }),
)

it('has what a calendar from elsewhere says, of the committees that are planned for', () => {
  const kalender = 'aeldre~16:00~~~20270203|fremmed~~~~20270204'
  expect(planChoices({ kalender }, ['aeldre'], 2026).listed).toEqual([
    { slug: 'aeldre', heldOn: '2027-02-03', startsAt: '16:00', endsAt: undefined, place: undefined },
  ])
})
