import { expect, it } from 'vitest'
import { mannerAsked } from './manner-asked.ts'

it.each([
  ['in-writing', 'in-writing'],
  ['at-meeting', 'at-meeting'],
  ['', undefined],
  ['by-pigeon', undefined],
])('%j is %s', (written, manner) => expect(mannerAsked(written)).toBe(manner))
