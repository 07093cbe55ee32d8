import { describe, expect, it } from 'vitest'
import { committeesIn } from './committee-list.ts'

describe('committeesIn', () => {
  it.each([
    ['Ældre og Sundhed, Kultur, Idræt og Fritid, og Børn og Unge', ['Ældre og Sundhed', 'Kultur, Idræt og Fritid', 'Børn og Unge']],
    ['Økonomiudvalget og Byrådet', ['Økonomiudvalget', 'Byrådet']],
    ['BUU, SUD og SOU', ['BUU', 'SUD', 'SOU']],
    ['Ældre og Sundhed og for Økonomiudvalget', ['Ældre og Sundhed', 'Økonomiudvalget']],
    ['SU/ØK/BY', ['SU', 'ØK', 'BY']],
    ['Voksen- og plejeudvalget', ['Voksen- og plejeudvalget']],
  ])('%s', (text, names) => {
    expect(committeesIn(text, 0).map(({ name }) => name)).toEqual(names)
  })

  it('says where each stands', () => {
    expect(committeesIn('SOU, ØU', 10).map(({ span }) => span)).toEqual([
      [10, 13],
      [15, 17],
    ])
  })
})
