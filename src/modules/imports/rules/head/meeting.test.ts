import { describe, expect, it } from 'vitest'
import { meetingFacts } from './meeting.ts'

const stated = (value: string) => ({ value, span: [0, 1] as const })

describe('meetingFacts', () => {
  it('lets what a payload states go before what lines say', () => {
    const facts = meetingFacts(
      { place: [{ text: 'Rådhuset', span: [5, 9] }], committee: { name: 'Råd', from: 0, to: 3, weight: 1, span: [0, 3], labelled: true } },
      { committee: stated('Byrådet'), starts: stated('2024-05-03T16:00'), ends: stated('2024-05-03T18:00'), items: [] },
    )
    expect(facts).toMatchObject({ committee: 'Byrådet', date: '2024-05-03', start: '16:00', end: '18:00', place: 'Rådhuset' })
  })

  it('takes midnight for no time at all', () => {
    expect(meetingFacts({ place: [] }, { starts: stated('2024-05-03T00:00'), items: [] }).start).toBeUndefined()
  })

  it('says nothing of what is not said', () => expect(meetingFacts({ place: [] }, undefined)).toEqual({ places: {} }))
})
