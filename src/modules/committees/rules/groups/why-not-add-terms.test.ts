import { expect, it } from 'vitest'
import { whyNotAddTerms } from './why-not-add-terms.ts'

const wanted = { body: 'Gruppen følger faldulykker.', validFrom: '2026-01-01', mandateEndsOn: '2026-12-31', after: 1 }
const newest = { number: 1, validFrom: '2024-01-01' }

it.each<[string, Partial<typeof wanted>, string | undefined, string?]>([
  ['all in order', {}, undefined],
  ['no text', { body: ' \n' }, 'committees/terms-empty', 'body'],
  ['a text as long as a book', { body: 'x'.repeat(200_001) }, 'committees/terms-too-long', 'body'],
  ['no day', { validFrom: '' }, 'committees/terms-no-such-day', 'validFrom'],
  ['a mandate until no day', { mandateEndsOn: 'snart' }, 'committees/terms-no-such-day', 'mandateEndsOn'],
  ['before the version it follows', { validFrom: '2023-12-31' }, 'committees/terms-before-last', 'validFrom'],
  ['no end of the mandate', { mandateEndsOn: '' }, 'committees/terms-mandate-missing', 'mandateEndsOn'],
  ['a mandate that is over when it begins', { mandateEndsOn: '2025-12-31' }, 'committees/terms-mandate-before-start', 'mandateEndsOn'],
  ['a version that somebody else has followed', { after: 0 }, 'committees/terms-newer-version', 'body'],
])('%s', (_, change, code, field) => {
  const refusal = whyNotAddTerms({ ...wanted, ...change }, newest, true)
  expect(refusal?.code).toBe(code)
  expect(refusal?.values?.['field']).toBe(field)
})

it('lets rules of procedure go on', () => expect(whyNotAddTerms({ ...wanted, mandateEndsOn: '' }, newest, false)).toBeUndefined())
it('takes a first version', () => expect(whyNotAddTerms({ ...wanted, after: 0 }, undefined, true)).toBeUndefined())
