import { describe, expect, it } from 'vitest'
import { findPersonalNumbers } from './personal-number.ts'

/** Made of parts, so that no number that may be someone's stands in the source. */
const day = '0707'
const number = (year: string, between: string) => `${day}${year}${between}${'9'.repeat(4)}`

describe('findPersonalNumbers', () => {
  it.each([
    ['with a hyphen', `nr. ${number('61', '-')}.`, 1],
    ['with a space', number('61', ' '), 1],
    ['without anything', `(${number('61', '')})`, 1],
    ['with a long dash', number('61', '–'), 1],
    ['two in a line', `${number('61', '-')} og ${number('70', '')}`, 2],
    ['on no possible day', `311361-${'9'.repeat(4)}`, 0],
    ['inside a longer number', `1${number('61', '')}2`, 0],
    ['in a case number with a slash', `${number('61', '')}/23`, 0],
    ['a telephone number', '48 10 10 10', 0],
    ['an EAN', '5790000123457', 0],
  ])('%s', (_what, text, count) => {
    expect(findPersonalNumbers(text)).toHaveLength(count)
  })

  it('says where', () => {
    const text = `CPR ${number('61', '-')} slut`
    expect(findPersonalNumbers(text).map(([from, to]) => text.slice(from, to))).toEqual([number('61', '-')])
  })
})
