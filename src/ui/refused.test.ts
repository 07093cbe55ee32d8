import { expect, it } from 'vitest'
import { refused } from './refused.ts'

const refusals = { 'a/plain': 'Skriv et navn.', 'a/counted': ({ most }: { readonly most: number }) => `Højst ${most} tegn.` }

it.each([
  [{ code: 'a/plain' }, 'Skriv et navn.'],
  [{ code: 'a/counted', values: { most: 300 } }, 'Højst 300 tegn.'],
  [{ code: 'b/elsewhere' }, 'b/elsewhere'],
])('says %j as %s', (refusal, said) => {
  expect(refused(refusal, { refusals })).toBe(said)
})
