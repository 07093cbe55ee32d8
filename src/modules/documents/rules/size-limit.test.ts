import { expect, it } from 'vitest'
import { whyTooLarge } from './size-limit.ts'

it.each([
  [0, undefined],
  [50 * 1024 * 1024, undefined],
  [200 * 1024 * 1024, { code: 'documents/too-large', values: { megabytes: 200, limit: 50 } }],
])('%i bytes: %j', (bytes, refusal) => expect(whyTooLarge(bytes)).toEqual(refusal))
