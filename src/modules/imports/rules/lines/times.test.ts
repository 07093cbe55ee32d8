import { describe, expect, it } from 'vitest'
import { findTimes } from './times.ts'

describe('findTimes', () => {
  it.each([
    ['kl. 9.15-11.15', true, '09:15', '11:15'],
    ['Kl. 13.00 – 15.00', true, '13:00', '15:00'],
    ['klokken 16.00', true, '16:00', undefined],
    ['kl. 14-16', true, '14:00', '16:00'],
    ['09:00:00', false, '09:00', undefined],
    ['16:15', false, '16:15', undefined],
    ['15:00 - 16:10', false, '15:00', '16:10'],
    ['14-16', false, '14:00', '16:00'],
  ])('%s', (text, needsWord, from, to) => {
    expect(findTimes(text, 0, needsWord)).toMatchObject(to ? { from, to } : { from })
  })

  it.each(['punkt 9.15 i planen', '30-40 procent', 'kl. 99.99'])('finds none in "%s" without the word', (text) => {
    expect(findTimes(text)).toBeUndefined()
  })
})
