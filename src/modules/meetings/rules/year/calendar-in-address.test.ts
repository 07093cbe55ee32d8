import { expect, it } from 'vitest'
import { calendarFrom, calendarInAddress } from './calendar-in-address.ts'

const meetings = [
  { slug: 'aeldre', heldOn: '2027-02-03', startsAt: '16:00', endsAt: '18:00', place: 'Rådhuset, lokale 2' },
  { slug: 'aeldre', heldOn: '2027-03-03', startsAt: '16:00', endsAt: '18:00', place: 'Rådhuset, lokale 2' },
  { slug: 'skole', heldOn: '2027-02-04', startsAt: undefined, endsAt: undefined, place: undefined },
]

it('comes back from the address as it was written', () => {
  const { written, fitted } = calendarInAddress(meetings)
  expect(written).toBe('aeldre~16:00~18:00~Rådhuset, lokale 2~20270203.20270303|skole~~~~20270204')
  expect(fitted).toBe(3)
  expect(calendarFrom(written, ['aeldre', 'skole'])).toEqual(meetings)
})

it('is no longer than an address may be, and says how many fitted', () => {
  const many = Array.from({ length: 180 }, (_, at) => ({
    slug: 'aeldre',
    heldOn: `20${27 + Math.floor(at / 28)}-02-${String((at % 28) + 1).padStart(2, '0')}`,
    place: `Mødelokale ${at} på rådhuset i byen`,
  }))
  const { written, fitted } = calendarInAddress(many)
  expect(encodeURIComponent(written).length).toBeLessThanOrEqual(6000)
  expect(fitted).toBeGreaterThan(50)
  expect(calendarFrom(written, ['aeldre'])).toHaveLength(fitted)
})

it.each([[undefined], [''], ['fremmed~~~~20270203'], ['aeldre~~~~20279999'], ['aeldre~~~~<script>'], ['aeldre']])(
  'leaves out what cannot be meant: %s',
  (written) => expect(calendarFrom(written, ['aeldre'])).toEqual([]),
)

it('leaves out times that are none', () => {
  expect(calendarFrom('aeldre~25:99~x~Her~20270203', ['aeldre'])).toEqual([
    { slug: 'aeldre', heldOn: '2027-02-03', startsAt: undefined, endsAt: undefined, place: 'Her' },
  ])
})
