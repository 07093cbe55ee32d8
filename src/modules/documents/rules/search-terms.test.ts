import { expect, it } from 'vitest'
import { fragmentsOf } from './search-terms.ts'

it.each([
  ['indlæggelser', ['indlægg']],
  ['"den ældre patient"', ['den', 'ældre', 'patient']],
  ['-hospital udskrivelse', ['udskrivelse'.replace(/else$/, '')]],
  ['og i', []],
])('%s → %j', (words, fragments) => expect(fragmentsOf(words)).toEqual(fragments))
