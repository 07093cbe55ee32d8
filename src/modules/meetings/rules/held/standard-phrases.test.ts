import fc from 'fast-check'
import { expect, it } from 'vitest'
import { standardPhrases, withPhrase } from './standard-phrases.ts'

it.each([
  ['information', null, 'political', 'noted'],
  ['discussion', null, 'political', 'discussed'],
  ['decision', null, 'political', 'agreed'],
  [null, null, 'political', 'noted'],
  ['decision', 'approvalOfAgenda', 'political', 'approved'],
] as const)('%s (standing: %s, %s) begins with %s', (type, standing, level, first) =>
  expect(standardPhrases({ type, standing, level })[0]).toBe(first),
)

it('lets a professional level recommend to the political one, and nobody else', () => {
  const keys = (level: 'political' | 'professional') => standardPhrases({ type: 'decision', standing: null, level })
  expect(keys('professional')).toContain('recommended')
  expect(keys('political')).not.toContain('recommended')
})

it('adds a phrase after what is written, once, and takes nothing away', () =>
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (written, phrase) => {
      const once = withPhrase(written, phrase)
      expect(once).toContain(written.trimEnd())
      expect(once).toContain(phrase.trim())
      expect(withPhrase(once, phrase)).toBe(once)
    }),
  ))
