import { expect, it } from 'vitest'
import { saysWhatItShows } from './says-what-it-shows.ts'

it.each([
  ['Kort over klyngens kommuner', true],
  ['Figur over ventetid', true],
  ['', false],
  [' – ', false],
  ['image001.png', false],
  ['IMG_2041', false],
  ['Billede 1', false],
  ['Picture\n2', false],
  ['foto', false],
])('%j says what it shows: %s', (words, expected) => expect(saysWhatItShows(words)).toBe(expected))
