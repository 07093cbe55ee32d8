import { describe, expect, it } from 'vitest'
import { presenceOf } from './presence.ts'

describe('presenceOf', () => {
  it.each([
    ['afbud', { presence: 'apology' }],
    ['(afbud)', { presence: 'apology' }],
    ['- havde meldt afbud', { presence: 'apology' }],
    ['fraværende', { presence: 'absent' }],
    ['Deltog', { presence: 'present' }],
    ['deltog under pkt. 1-4', { presence: 'present', remark: 'deltog under pkt. 1-4' }],
    ['fra kl. 15.10', { presence: 'arrived-late', remark: 'fra kl. 15.10' }],
    ['til kl. 17.30', { presence: 'left-early', remark: 'til kl. 17.30' }],
    ['sag 129-138', { presence: 'present', remark: 'sag 129-138' }],
  ])('%s', (phrase, expected) => {
    expect(presenceOf(phrase)).toEqual(expected)
  })

  it.each(['direktør', 'Nordby Kommune', 'fra Nordby'])('says nothing for "%s"', (phrase) => {
    expect(presenceOf(phrase)).toBeUndefined()
  })
})
