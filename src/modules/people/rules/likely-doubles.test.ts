import { describe, expect, it } from 'vitest'
import { nameKey } from '../../../kernel/name-key.ts'
import { likelyDoubles } from './likely-doubles.ts'

const entry = (id: string, name: string, organisationId: string | null = null) => ({ id, name, nameKey: nameKey(name), organisationId })
const pairs = (...given: ReturnType<typeof entry>[]) => likelyDoubles(given).map(({ one, other, likeness }) => [one.id, other.id, likeness])

describe('likely doubles', () => {
  it.each([
    ['one name, two spellings', 'Anna Aagaard', 'o1', 'ANNA ÅGAARD', 'o2', 'same-name'],
    ['one office twice', 'Borgmesteren i Furesø', 'o1', 'Borgmesteren i Furesø', null, 'same-name'],
    ['a name in the middle', 'Anna Bo Ceder', 'o1', 'Anna Ceder', 'o1', 'middle-name'],
    ['one letter', 'Anna Cedersen', 'o1', 'Anna Sedersen', 'o1', 'one-letter'],
    ['one letter more', 'Anna Cedersen', 'o1', 'Anna Cedersenn', 'o1', 'one-letter'],
    ['a name in the middle, elsewhere', 'Anna Bo Ceder', 'o1', 'Anna Ceder', 'o2', undefined],
    ['two names', 'Anna Ceder', 'o1', 'Bente Dahl', 'o1', undefined],
    ['an office and a person', 'Borgmesteren i Furesø', 'o1', 'Anna Furesø', 'o1', undefined],
    ['two offices with nearly one name', 'Regionsrådsmedlem 1', 'o1', 'Regionsrådsmedlem 2', 'o1', undefined],
    ['two offices one letter apart', 'Formanden for udvalg A', 'o1', 'Formanden for udvalg B', 'o1', undefined],
  ])('%s', (_, name, at, otherName, otherAt, likeness) => {
    expect(pairs(entry('a', name, at), entry('b', otherName, otherAt))).toEqual(likeness ? [['a', 'b', likeness]] : [])
  })

  it('come once each, the likeliest first', () => {
    const [anna, middle, again] = [entry('a', 'Anna Ceder', 'o1'), entry('b', 'Anna Bo Ceder', 'o1'), entry('c', 'Anna Ceder', 'o1')]
    expect(pairs(anna, middle, again)).toEqual([
      ['a', 'c', 'same-name'],
      ['a', 'b', 'middle-name'],
      ['b', 'c', 'middle-name'],
    ])
  })
})
