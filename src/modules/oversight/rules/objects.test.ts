import { expect, it } from 'vitest'
import { addressOf, kindInAddress, kindsInAddresses } from './objects.ts'

it('finds each kind again by the word in its address', () => {
  for (const [word, kind] of Object.entries(kindsInAddresses)) {
    expect(kindInAddress(word)).toBe(kind)
    expect(addressOf('historik', { kind, id: 'x' })).toBe(`/historik/${word}/x`)
  }
})

it.each([undefined, '', 'committee', 'constructor', '__proto__'])('knows no %s', (word) => expect(kindInAddress(word)).toBeUndefined())
