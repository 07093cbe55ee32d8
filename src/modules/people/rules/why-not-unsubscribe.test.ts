import { expect, it } from 'vitest'
import { whyNotUnsubscribe } from './why-not-unsubscribe.ts'

it.each([
  ['p', undefined],
  [undefined, 'people/unsubscribe-link-unknown'],
])('a link of %s: %s', (personId, code) => expect(whyNotUnsubscribe(personId)?.code).toBe(code))
