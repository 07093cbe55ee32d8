import { expect, it } from 'vitest'
import { committeeKindName } from './committee-kind-name.ts'
import { partnershipKindName } from './partnership-kind-name.ts'

it.each([
  ['cluster-political', 'Politisk sundhedsklynge', 'Political health cluster'],
  ['other', 'Udvalg', 'Committee'],
  ['committee', 'Udvalg', 'Committee'],
])('calls %s %s', (slug, danish, english) => {
  expect(committeeKindName(slug, 'da')).toBe(danish)
  expect(committeeKindName(slug, 'en')).toBe(english)
})

it('calls partnerships by their kinds', () => expect(partnershipKindName('health-council', 'da')).toBe('Sundhedsråd'))
