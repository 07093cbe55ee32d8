import { expect, it } from 'vitest'
import { passkeyName, whyNotName, whyNotUsePasskey } from './passkey.ts'

it.each([
  ['  Min   telefon ', 'Min telefon'],
  ['x'.repeat(80), 'x'.repeat(60)],
  [undefined, ''],
])('%j is named %j', (written, name) => {
  expect(passkeyName(written)).toBe(name)
})

it('lets in by a known key only, and asks for a name', () => {
  expect(whyNotUsePasskey(undefined)?.code).toBe('people/passkey-unknown')
  expect(whyNotUsePasskey({})).toBeUndefined()
  expect(whyNotName('')?.code).toBe('people/passkey-name-missing')
  expect(whyNotName('Telefon')).toBeUndefined()
})
