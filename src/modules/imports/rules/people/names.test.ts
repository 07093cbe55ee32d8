import { describe, expect, it } from 'vitest'
import { isName, namesIn } from './names.ts'

describe('isName', () => {
  it.each([
    'Anne Eksempel',
    'Ole Ø. Prøve',
    'H.C. Skabelon',
    'Ditte de Mønster-Colon',
    'Zainab Al-Eksempel',
    'Carl von Opdigt',
    'Jens Chr. Mønster',
    'Åse Østergaard Mønster',
  ])('takes %s', (text) => {
    expect(isName(text)).toBe(true)
  })

  it.each([
    'Gentofte Hospital',
    'Nordby Kommune',
    'Sundhedsudvalget Nord',
    'Anne',
    'anne eksempel',
    'Region Eksempel',
    'Bilag Et',
    'Mødet Slut 12',
    'ANNE EKSEMPEL',
  ])('leaves %s', (text) => {
    expect(isName(text)).toBe(false)
  })
})

describe('namesIn', () => {
  it('finds names with parties in a sentence', () => {
    expect(
      namesIn('Alle var mødt undtagen Anne Eksempel (A) og Ulla Ø. Prøve, der havde meldt afbud.').map(({ name, party }) => [name, party]),
    ).toEqual([
      ['Anne Eksempel', 'A'],
      ['Ulla Ø. Prøve', undefined],
    ])
  })

  it('leaves a role that begins the sentence out of the name', () => {
    expect(namesIn('Direktør Anne Eksempel orienterede.').map(({ name }) => name)).toEqual(['Anne Eksempel'])
  })
})
