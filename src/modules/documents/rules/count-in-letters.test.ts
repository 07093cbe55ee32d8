import { expect, it } from 'vitest'
import { letters, roman } from './count-in-letters.ts'

it.each([
  [1, 'a', 'i'],
  [4, 'd', 'iv'],
  [26, 'z', 'xxvi'],
  [27, 'aa', 'xxvii'],
  [52, 'az', 'lii'],
  [53, 'ba', 'liii'],
  [0, '', ''],
])('counts %i as %s and %s', (number, inLetters, inRoman) => {
  expect([letters(number), roman(number)]).toEqual([inLetters, inRoman])
})
