import { describe, expect, it } from 'vitest'
import { identifyItems } from './item-identity.ts'

const known = [
  { id: 'a', number: '1', title: 'Godkendelse af dagsorden' },
  { id: 'b', number: '2', title: 'Genindlæggelser' },
  { id: 'c', number: '3', title: 'Eventuelt' },
]

describe('identifyItems', () => {
  it('keeps items whose number moved', () => {
    const fresh = [
      { number: '1', title: 'GODKENDELSE AF DAGSORDEN' },
      { number: '2', title: 'Et nyt punkt' },
      { number: '3', title: 'Genindlæggelser' },
      { number: '4', title: 'Eventuelt' },
    ]
    expect(identifyItems(known, fresh)).toEqual(['a', undefined, 'b', 'c'])
  })

  it('knows an item that was written here by its id, and takes no other for it', () => {
    const fresh = [
      { id: 'b', number: '1', title: 'Godkendelse af dagsorden' },
      { id: 'd', number: '3', title: 'Eventuelt' },
    ]
    expect(identifyItems(known, fresh)).toEqual(['b', undefined])
  })

  it('keeps an item whose title was corrected', () => {
    expect(identifyItems(known, [{ number: '2', title: 'Genindlæggelser og udskrivelser' }])).toEqual(['b'])
  })

  it('does not let a new item with an old number take the place of a moved one', () => {
    const fresh = [
      { number: '2', title: 'Noget andet' },
      { number: '3', title: 'Genindlæggelser' },
    ]
    expect(identifyItems(known.slice(0, 2), fresh)).toEqual([undefined, 'b'])
  })

  it('tells two items of one title apart by number', () => {
    const twice = [
      { id: 'x', number: '1', title: 'Meddelelser' },
      { id: 'y', number: '9', title: 'Meddelelser' },
    ]
    expect(
      identifyItems(twice, [
        { number: '9', title: 'Meddelelser' },
        { number: '1', title: 'Meddelelser' },
      ]),
    ).toEqual(['y', 'x'])
  })
})
