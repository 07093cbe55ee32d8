import { describe, expect, it } from 'vitest'
import { addToPerson, continuesPerson, readPersonLine } from './person-line.ts'

function read(text: string) {
  const person = readPersonLine(text)
  if (!person) return undefined
  const { nameFrom, nameTo, uncertain, ...rest } = person
  expect(text.slice(nameFrom, nameTo)).toBe(person.name)
  return { ...rest, ...(uncertain ? { uncertain } : {}) }
}

describe('readPersonLine', () => {
  it.each([
    [
      'Anne Eksempel (A), medformand, regionsrådsformand',
      { name: 'Anne Eksempel', party: 'A', roles: ['medformand', 'regionsrådsformand'], capacity: 'chair' },
    ],
    [
      'Ole Prøve (V), borgmester i Nordby Kommune (afbud)',
      { name: 'Ole Prøve', party: 'V', roles: ['borgmester'], organisation: 'Nordby Kommune', presence: 'apology' },
    ],
    [
      'Mie Mønster praktiserende læge, PLO-H',
      { name: 'Mie Mønster', roles: ['praktiserende læge'], organisation: 'PLO-H', uncertain: true },
    ],
    ['Bo Skabelon, direktør Nordby Kommune', { name: 'Bo Skabelon', roles: ['direktør'], organisation: 'Nordby Kommune' }],
    [
      'Lægefaglig direktør Ea Udkast, Nordby Sygehus',
      { name: 'Ea Udkast', roles: ['Lægefaglig direktør'], organisation: 'Nordby Sygehus' },
    ],
    ['Ib Attrap (C), Næstformand- afbud', { name: 'Ib Attrap', party: 'C', roles: ['Næstformand'], presence: 'apology' }],
    ['Kaj Kladde, A', { name: 'Kaj Kladde', party: 'A', roles: [] }],
    ['Medlem af PLO Midtjylland Ida Veng-Øvelse', { name: 'Ida Veng-Øvelse', roles: ['Medlem af PLO Midtjylland'] }],
    ['Tom Demo, psykiatristaben (sekretariat)', { name: 'Tom Demo', roles: [], organisation: 'psykiatristaben', capacity: 'secretary' }],
    [
      'Liv Fiktiv (B)- deltog ikke i behandlingen af punkt: 6, 8',
      { name: 'Liv Fiktiv', party: 'B', roles: [], presence: 'present', remark: 'deltog ikke i behandlingen af punkt: 6, 8' },
    ],
    [
      'Thea Mønster deltog ikke i punkterne 2 – 11',
      { name: 'Thea Mønster', roles: [], presence: 'present', remark: 'deltog ikke i punkterne 2 – 11', uncertain: true },
    ],
    [
      'Inge Prøve, Nordby Kommune (for Ole W. Mønster)',
      { name: 'Inge Prøve', roles: [], organisation: 'Nordby Kommune', capacity: 'substitute', remark: 'for Ole W. Mønster' },
    ],
    ['Kaj Øst Kladde  Formand', { name: 'Kaj Øst Kladde', roles: ['Formand'], capacity: 'chair', uncertain: true }],
    ['Faglig næstformand, fysioterapeut Ida den Prøve', { name: 'Ida den Prøve', roles: ['Faglig næstformand', 'fysioterapeut'] }],
    ['Leif Prøve (LP), Nordby Kommune', { name: 'Leif Prøve', roles: [], organisation: 'Nordby Kommune' }],
    ['Ida Lise Øvelse (ILØ)', { name: 'Ida Lise Øvelse', roles: [] }],
    ['Lars Attrap (LA)', { name: 'Lars Attrap', party: 'LA', roles: [] }],
    ['Eva Øvelse: Afbud', { name: 'Eva Øvelse', roles: [], presence: 'apology' }],
    [
      'Per Test, F (midlertidigt for Ida Test)',
      { name: 'Per Test', party: 'F', roles: [], capacity: 'substitute', remark: 'midlertidigt for Ida Test' },
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each(['Gentofte Hospital, opgang 59', 'Mødelokale 1', 'Anne Eksempel (A) stemte imod', 'Godkendt.', 'Medlemmer', ''])(
    'reads no person in "%s"',
    (text) => {
      expect(readPersonLine(text)).toBeUndefined()
    },
  )
})

describe('what stands on lines of its own', () => {
  it.each([
    ['(A)', true],
    ['Formand', true],
    ['afbud', true],
    ['Anne Eksempel', false],
    ['Godkendt af alle', false],
  ])('"%s" goes on with the person above: %s', (text, goesOn) => {
    expect(continuesPerson(text)).toBe(goesOn)
  })

  it('is added to the person', () => {
    expect(addToPerson(addToPerson(readPersonLine('Anne Eksempel')!, 'Formand'), '(A)')).toMatchObject({
      roles: ['Formand'],
      party: 'A',
      capacity: 'chair',
    })
  })
})
