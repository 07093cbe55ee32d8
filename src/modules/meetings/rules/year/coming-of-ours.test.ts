import { describe, expect, it } from 'vitest'
import { comingOfOurs } from './coming-of-ours.ts'

const own = [{ id: 'a', slug: 'aeldre', name: 'Ældre og Sundhed' }]
const ground = { today: '2027-01-10', isTaken: (_: string, day: string) => day === '2027-03-03' }
const listed = (committee: string, ...days: string[]) => days.map((heldOn) => ({ committee, heldOn, startsAt: '16:00' }))

describe('what of a calendar is taken', () => {
  it.each([['Ældre og Sundhed'], ['ÆLDRE OG SUNDHED'], ['Udvalget for Ældre og Sundhed']])(
    'is what is to come of %s, each day here already left out and counted',
    (name) => {
      const all = [...listed(name, '2026-12-01', '2027-02-03', '2027-03-03'), ...listed('Byrådet', '2027-02-10')]
      expect(comingOfOurs(all, own, ground)).toMatchObject({
        coming: [{ slug: 'aeldre', heldOn: '2027-02-03', startsAt: '16:00' }],
        past: 1,
        known: 1,
      })
    },
  )

  it('is refused with the names on both sides where none of one’s own is there', () => {
    expect(comingOfOurs(listed('Byrådet', '2027-02-10'), own, ground)).toEqual({
      refusal: { code: 'meetings/calendar-file-without-yours', values: { yours: 'Ældre og Sundhed', named: 'Byrådet' } },
    })
    expect(comingOfOurs([], own, ground)).toMatchObject({ refusal: { code: 'meetings/calendar-file-without-yours' } })
  })

  it('is refused where everything is held or here already, with how many', () => {
    expect(comingOfOurs(listed('Ældre og Sundhed', '2026-12-01', '2027-03-03'), own, ground)).toEqual({
      refusal: { code: 'meetings/calendar-file-nothing-new', values: { past: 1, known: 1 } },
    })
  })
})
