import fc from 'fast-check'
import { expect, it } from 'vitest'
import { committeeKinds } from '../../../committees/kinds/index.ts'
import { orderWithNew, orderWithStanding, standingItemsFor } from './standing-items.ts'

it('opens with the agenda, then minutes and follow-ups, and closes with any other business', () => {
  expect(standingItemsFor(['approvalOfAgenda', 'focusAreas', 'announcements', 'anyOtherBusiness'])).toEqual([
    'approvalOfAgenda',
    'approvalOfMinutes',
    'followUps',
    'closedFollowUps',
    'focusAreas',
    'announcements',
    'anyOtherBusiness',
  ])
  expect(standingItemsFor([])).toEqual(['approvalOfMinutes', 'followUps', 'closedFollowUps'])
})

it.each(committeeKinds.map(({ slug, standingItems }) => [slug, standingItems] as const))(
  'names none of %s twice, and loses none',
  (_, ofKind) => {
    const keys = standingItemsFor(ofKind)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toEqual(expect.arrayContaining([...ofKind]))
  },
)

it('stands around what there is to treat', () => {
  const keys = standingItemsFor(['approvalOfAgenda', 'anyOtherBusiness'])
  const items = [
    { id: 'b', standing: null },
    { id: 'aob', standing: 'anyOtherBusiness' },
    { id: 'a', standing: null },
    { id: 'minutes', standing: 'approvalOfMinutes' },
    { id: 'agenda', standing: 'approvalOfAgenda' },
  ]
  expect(orderWithStanding(items, keys)).toEqual(['agenda', 'minutes', 'b', 'a', 'aob'])
})

it.each([
  [[], ['new']],
  [
    [
      { id: 'agenda', standing: 'approvalOfAgenda' },
      { id: 'aob', standing: 'anyOtherBusiness' },
    ],
    ['agenda', 'new', 'aob'],
  ],
  [[{ id: 'aob', standing: 'anyOtherBusiness' }], ['new', 'aob']],
  [
    [
      { id: 'aob', standing: 'anyOtherBusiness' },
      { id: 'moved', standing: null },
    ],
    ['aob', 'moved', 'new'],
  ],
])('a new one among %j', (others, order) => {
  expect(orderWithNew(others, 'new')).toEqual(order)
})

it('never loses an item, whatever the order', () => {
  const placed = fc.uniqueArray(
    fc.record({ id: fc.uuid(), standing: fc.constantFrom(null, 'approvalOfAgenda', 'followUps', 'announcements', 'unheard-of') }),
    { selector: ({ id }) => id },
  )
  fc.assert(
    fc.property(placed, (items) => {
      const order = orderWithStanding(items, standingItemsFor(['approvalOfAgenda', 'announcements']))
      expect(order.toSorted()).toEqual(items.map(({ id }) => id).toSorted())
      const free = items.filter(({ standing }) => standing === null).map(({ id }) => id)
      expect(order.filter((id) => free.includes(id))).toEqual(free)
    }),
  )
})
