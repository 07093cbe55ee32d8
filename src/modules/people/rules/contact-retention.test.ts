import { expect, it } from 'vitest'
import { isToBeForgotten, whyNotForget } from './contact-retention.ts'

const today = '2026-11-22'

it.each([
  ['a seat without an end', [null], [], 'people/still-seated'],
  ['a seat that ends today', ['2026-11-22'], [], 'people/still-seated'],
  ['one seat that ended and one to come', ['2025-12-31', '2029-12-31'], [], 'people/still-seated'],
  ['a right without a seat', ['2025-12-31'], [null], 'people/still-with-rights'],
  ['the last seat ended yesterday', ['2026-11-21'], ['2026-11-21'], undefined],
  ['only rights, and they ended', [], ['2025-12-31'], undefined],
])('%s', (_, seats, rights, code) => {
  expect(whyNotForget({ seats, rights }, today)?.code).toBe(code)
  expect(isToBeForgotten({ seats, rights }, today)).toBe(code === undefined)
})

it('who never had a seat may be forgotten, but is not by itself', () => {
  expect(whyNotForget({ seats: [], rights: [] }, today)).toBeUndefined()
  expect(isToBeForgotten({ seats: [], rights: [] }, today)).toBe(false)
})
