import { expect, it } from 'vitest'
import { whyNotAnswered, whyNotSignIn } from './why-not-sign-in.ts'

it.each([
  ['provider-down', 'people/provider-down'],
  ['answer-refused', 'people/answer-refused'],
  ['cancelled', 'people/sign-in-cancelled'],
  ['no-request', 'people/sign-in-expired'],
] as const)('%s is told as %s', (trouble, code) => expect(whyNotAnswered(trouble).code).toBe(code))

it('an account that nobody here was invited with signs nobody in', () => {
  expect(whyNotSignIn(undefined)?.code).toBe('people/not-invited')
  expect(whyNotSignIn('mayor')).toBeUndefined()
})
