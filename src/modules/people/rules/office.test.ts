import { expect, it } from 'vitest'
import { isOffice } from './office.ts'

it.each([
  ['Borgmesteren i Gladsaxe', true],
  ['Regionsrådsformanden', true],
  ['Regionsrådsmedlem 2', true],
  ['Direktøren for Social og Sundhed', true],
  ['Praktiserende læge', true],
  ['Anna Ceder', false],
  ['Anna Bo von Ceder-Dahl', false],
  ['ANNA CEDER', false],
  ['Anna Ceder (A)', false],
])('%s is an office: %s', (name, is) => {
  expect(isOffice(name)).toBe(is)
})
