import { expect, it } from 'vitest'
import { readerAsked } from './reader-asked.ts'

it.each([
  ['medlem', 'member'],
  ['formand', 'chair'],
  ['offentlig', 'public'],
  ['chair', undefined],
  [undefined, undefined],
])('%s', (word, reader) => expect(readerAsked(word)).toBe(reader))
