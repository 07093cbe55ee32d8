import { expect, it } from 'vitest'
import { fragmentsOf } from './search-terms.ts'

it.each([
  ['indlæggelser', ['indlægg']],
  ['"den ældre patient"', ['den', 'ældre', 'patient']],
  ['-hospital udskrivelse', ['udskrivelse'.replace(/else$/, '')]],
  ['og i', []],
  ['iv-behandling 24/03512', ['behandling', '03512']],
])('%s → %j', (words, fragments) => expect(fragmentsOf(words)).toEqual(fragments))
